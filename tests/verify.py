#!/usr/bin/env python3
"""Verifies ledgers of DraftControl, format 1, from plain clones: python3 verify.py CLONE...
Written from the format alone; shares nothing with DraftControl. Needs Python 3.8 and git. Says "verified: N entries, M versions" and ends
with 0, or says what is wrong and ends with 1: an entry that is wrong stops the reading. Of several clones it says one line each.
A kind of entry is a cell of KINDS and, where that does not say it all, a method of Ledger of the same name."""
import base64, collections, datetime, functools, hashlib, itertools, json, linecache, re, subprocess, sys, types, unicodedata
NUMBER, CLAUSE, SLUG, PAGE = '[1-9][0-9]{0,8}', 'c[1-9][0-9]{0,8}', '[a-z0-9][a-z0-9-]{0,63}', r'pages/[A-Za-z0-9][A-Za-z0-9._-]*\.md'
ROLE = 'steward|representative|editor|councillor|chief-executive|practitioner'
CLASS = 'local-authority|central-government|sector-body|other-public|supplier'
CODE, ACCEPTING = 'accepted|accepted-with-changes|not-accepted|already-covered|out-of-scope|deferred', ('accepted', 'accepted-with-changes')
GATES = ['councillors', 'groups', 'no-open-concern', 'agreements', 'agreement-organisations']
POLICIES = {**dict.fromkeys(['number', *GATES], NUMBER), 'drafting': 'public|participants', 'no-open-concern': 'true|false',
            'proposing-classes': f'({CLASS})( ({CLASS}))*'}
DAY, POLICY, KEYS, SERVER = datetime.timedelta(1), 'policy.yml', 'keys/allowed_signers', 'DraftControl <server@draftcontrol.invalid>'
INVISIBLE = re.compile('[%s]' % ''.join('-'.join(chr(int(end, 16)) for end in run.split('-')) for run in (
    '0-8 B-1F 7F-9F AD-AD 34F-34F 61C-61C 115F-1160 17B4-17B5 180B-180F 200B-200F 2028-202E 2060-206F 2800-2800 3164-3164 FE00-FE0F '
    'FEFF-FEFF FFA0-FFA0 FFF0-FFFB FFFE-FFFF 1BCA0-1BCA3 1D173-1D17A E0000-E0FFF').split()))
# What stands plain in a trailer, by type; "type*" is a list. Every other text is a JSON string: a line, a name, a text of several lines.
SHAPES = {
    'number': NUMBER, 'clause': CLAUSE, 'slug': SLUG, 'page': PAGE, 'role': ROLE, 'class': CLASS, 'decision': CODE, 'answer': CODE + '|noted',
    'token': '[0-9a-f]{32}', 'commit': '[0-9a-f]{40}', 'hash': '[0-9a-f]{64}', 'person': 'p-[0-9a-f]{12,64}', 'one': '1', 'any': '.*',
    'language': '[a-z]{2,3}(-[A-Za-z0-9]{2,8})*', 'version': '(0|[1-9][0-9]{0,5})[.](0|[1-9][0-9]{0,5})', 'seat': f'({ROLE})@{SLUG}',
    'change': f'(reword|remove) {CLAUSE}|(add|move) {CLAUSE} after ({CLAUSE}|start)', 'gate': '[a-z0-9-]+=(met|unmet)',
    'day': '[0-9]{4}-[0-9]{2}-[0-9]{2}', 'moment': '[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z',
    'finding': 'neutral|unsure|concern', 'occasion': 'workshop|meeting|letter|document|other',
    'kind': 'wording|meaning|plain-english|political-neutrality|other'}
READ = {'number': int, 'change': str.split, 'day': datetime.date.fromisoformat,
        'moment': lambda text: datetime.datetime.fromisoformat(text[:-1] + '+00:00').timestamp()}
# The trailers whose type has another name; the rest are lines.
TYPES = {name: type for type, *names in (row.split() for row in '''number Seq Appointment Number Proposal Contribution Covered-By Thread
    number Round Cluster Signature Rules | number* Proposals Contributions | hash Text Clauses Policy File | hash* Wordings | token Id Withheld
    commit Base | clause Suggestion-For | person Appointee | role Office | slug Organisation For From Signatory | day Answer-By Meeting-Day | any Entry
    moment Opens Closes | seat* Present | gate* Gates | text Wording Suggestion'''.replace('\n', '|').split('|')) for name in names}
# What trailers point at, which must be there; where the table has "!" it must not, and a number is the next.
NOUNS = {name: name for name in 'Slug Appointment Proposal Contribution Thread Round Version Signature Base'.split()}
NOUNS.update({'For': 'Slug', 'From': 'Slug', 'Signatory': 'Slug', 'Covered-By': 'Proposal', 'Proposals': 'Proposal', 'Contributions': 'Contribution'})

# Kinds ~ who may write them ~ what they need, and turn on or off (see Ledger.NEEDS; "wording": they bring one) ~ the files that they may
# change ~ the trailers after the six that all have: a regular expression over their names, with ":type" where it is not the usual one.
HEAD, MEETING, SUGGESTION = 'Entry Seq Id Person Role Organisation', '(Meeting Meeting-Day Present?)?', '(Suggestion-For Suggestion)?'
KINDS = {kind.strip(): [cell.strip() for cell in cells] for kind, *cells in (row.split('~') for row in f'''
opened ~ steward ~ ~ all ~ Format:one Rules:one Language Title Slug! Name Class Nation?
organisation-registered ~ steward ~ ~ ~ Slug! Name Class Nation? ; organisation-changed ~ steward ~ ~ ~ Slug Name Class Nation?
appointed ~ steward ~ ~ ~ Appointee Office For Group? ; appointment-confirmed ~ representative ~ +appointment.confirmed ~ ~ Appointment
appointment-ended ~ steward ~ +appointment.ended ~ ~ Appointment ; policy-changed ~ steward ~ body ~ {POLICY} ~ Number
page-changed ~ steward editor ~ ~ page ~ Page ; keys-changed ~ steward ~ ~ {KEYS} ~
proposed ~ representative ~ body unpaused unanswered wording ~ ~ Proposal! Title Change+ Base Contribution?
revised ~ representative ~ body own open wording ~ ~ Proposal Title Change+ Base
withdrawn ~ representative ~ own open +proposal.withdrawn ~ ~ Proposal
decided ~ editor ~ body others open ~ text ~ Proposal Code:decision Covered-By? Change* Answer-By? {MEETING}
decision-undone ~ editor ~ body others ~ text ~ Proposal Change*
changes-disputed ~ representative ~ body own asked +proposal.replied +proposal.disputed ~ ~ Proposal
dispute-settled ~ editor ~ body others disputed +proposal.settled ~ ~ Proposal
changes-agreed ~ representative ~ own asked +proposal.replied ~ ~ Proposal
question-asked ~ editor ~ body others open +proposal.waits ~ ~ Proposal Answer-By?
question-answered ~ representative ~ body own -proposal.waits ~ ~ Proposal
thread-started ~ any ~ body ~ ~ Thread! (Clause|Proposal|Contribution) Wording:hash? Words? Base {SUGGESTION}
commented ~ any ~ body ~ ~ Thread {SUGGESTION} ; thread-resolved ~ any ~ +thread.resolved ~ ~ Thread
thread-reopened ~ any ~ -thread.resolved ~ ~ Thread ; clustered ~ editor ~ ~ ~ Cluster Title Proposals? Contributions?
round-opened ~ steward editor ~ body ~ ~ Round! Name:line Opens Closes ; round-extended ~ steward editor ~ body running ~ ~ Round Closes
round-paused ~ steward editor ~ body running +round.paused ~ ~ Round ; round-resumed ~ steward editor ~ running -round.paused ~ ~ Round
round-closed ~ steward editor ~ running ~ ~ Round ; nothing-to-change ~ representative ~ ~ ~ Text
contributed ~ representative editor steward ~ body unpaused ~ ~ Contribution! Kind (From|Name Class|Withheld) Clause? Base Occasion Place? Day? Wording? File?
contribution-answered ~ editor ~ body unanswered ~ ~ Contribution Code:answer Proposal? {MEETING}
neutrality-checked ~ councillor ~ ~ ~ Wordings Finding Words? ; agreed ~ editor ~ ~ ~ Text Policy
version-approved ~ steward ~ ~ ~ Version! Text Clauses Policy Gates ; version-released ~ steward ~ +version.released ~ ~ Version
signature-withdrawn ~ steward ~ +signature.ended ~ ~ Signature ; signed ~ steward ~ ~ ~ (Signatory|Name Class) Version Office-Of-Signatory Authority
rules-adopted ~ nobody ~ ~ ~ Rules'''.strip().replace('\n', ';').split(';'))}
sha256 = lambda data: hashlib.sha256(data).hexdigest()
is_prose = lambda text: text.strip() and len(text) <= 10000 and text[0] != '\n' != text[-1]
is_open = lambda proposal: not proposal.withdrawn and (not proposal.decision or proposal.decision['Code'] == 'deferred')
source = lambda point: point.get('From') or point.joined
asker = lambda proposal: proposal.contribution and source(proposal.contribution) or proposal.org
called = lambda one, other: one == other or one and (one + other).isascii() and one.lower() == other.lower()
named = lambda e, *verbs: {id for verb, id, *_ in e['Change'] if not verbs or verb in verbs}
span = lambda clause: clause and clause.span
clauses = lambda files: draft(files.get('text'), files.get('clauses'))
class Fault(Exception): """What is wrong, in words."""
def need(holds, sentence=None):    # what holds. Where no sentence says what is wrong, the line of the rule does
    if not holds: raise Fault(sentence or 'not allowed by ' + linecache.getline(__file__, sys._getframe(1).f_lineno).strip())
    return holds
def clean(data, what):    # a text as a ledger may hold it
    text = data.decode() if isinstance(data, bytes) else data
    return need(not INVISIBLE.search(text) and unicodedata.is_normalized('NFC', text), f'{what} is not in normal form, or not visible') and text
def value(name, type, text):    # the value of a trailer, which has one spelling
    if type[-1] == '*': return [value(name, type[:-1], part) for part in text.split(' ')]
    if type in SHAPES: return READ.get(type, str)(need(re.fullmatch(SHAPES[type], text), f'{text!r} cannot be read as {name}')[0])
    read = clean(json.loads(text), name)
    need(read.strip() and json.dumps(read, ensure_ascii=False) == text and (is_prose(read) if type == 'text' else not re.search('[\n\t]', read)))
    return need(type != 'name' or len(read.encode('utf-16-le')) <= 400 and not re.search(r"""[<>]|\A[.,:;"'\\ ]|[.,:;"'\\ ]\Z""", read)) and read
def grammar(pattern):    # the order of trailers as a regular expression over their names, the types that are not usual, the nouns that are new
    names = re.sub('([A-Z][A-Za-z-]*)!?(:[a-z]+)?', r'(\1_)', f'{HEAD} {pattern}').replace(' ', '').replace('_', ' ')
    return re.compile(names), dict(re.findall('([A-Z][A-Za-z-]*):([a-z]+)', pattern)), re.findall('([A-Z][A-Za-z-]*)!', pattern)
class Entry(dict):    # its trailers by name, what they point at, as in e.proposal, and what became of the proposal, the round, … that it began
    contribution = proposal = decision = made = joined = withdrawn = replied = disputed = settled = False
    waits = paused = resolved = confirmed = ended = released = answered = False
    def __init__(self, id, commit):
        super().__init__(Change=[]); self.id, self.ident, self.at = id, commit.ident, commit.ident[1]
        self.date = datetime.date(1970, 1, 1) + DAY * (self.at // 86400)
        subject, _, rest = need(clean(commit.message, 'the message')[-1:] == '\n' and commit.message.decode())[:-1].partition('\n\n')
        body, apart, trailers = rest.rpartition('\n\n')
        need(subject.strip() and len(subject) <= 72 and not re.search(r'[\n\t]|\A(---|\\)', subject), 'the subject will not do')
        lines = [need(re.fullmatch(r'(\\(?=---|\\)|(?!---|\\))(.*)', line), 'the body is not escaped')[2] for line in body.split('\n')]
        self.body = apart and need(is_prose('\n'.join(lines)), 'the body is empty, too long, or has an empty line at an end')
        rows = [need(re.fullmatch('(.+?): (.*)', row), 'the last paragraph holds more than trailers').groups() for row in trailers.split('\n')]
        self.kind, (self.roles, self.needs, self.paths, pattern) = rows[0][1], need(KINDS.get(rows[0][1]), f'unknown kind {rows[0][1]!r}')
        order, usual, self.new = grammar(pattern)
        need(order.fullmatch(''.join(f'{name} ' for name, _ in rows)), f'the trailers of {self.kind!r} are {pattern}')
        for name, text in rows:
            read = value(name, usual.get(name) or TYPES.get(name, name.lower()), text)
            self[name] = self['Change'] + [read] if name == 'Change' else read
        self.person, self.role, self.org = self.office = self['Person'], self['Role'], self['Organisation']

# The text, its clauses and the publishing rules. The origins of a clause are pairs of count and who, in reading order.
Clause = collections.namedtuple('Clause', 'id span words origins hash')
def wording(span):    # the words of a clause's span
    first, *rest = [line for line in (line.lstrip(' >') for line in span.split('\n')) if re.search('[^|:= \t-]', line)] or ['']
    first = re.sub(r'\A((#+|-+|\*+|\++|[0-9]+[.)])( +|\Z))+', '', first)
    return ' '.join(re.findall('[^ \t\n]+', ' '.join([re.sub(r'(?<!\\)\|', ' ', first) if first.startswith('|') else first, *rest])))
def draft(text, table):    # the clauses of a text by id, in its order
    need(None not in (text, table) and (b'\n' + table)[-1:] == b'\n', 'the text or its clauses file is missing, or ends without a line break')
    found, at = {}, 0
    for line in table.decode().split('\n')[:-1]:
        row = need(re.fullmatch(f'({CLAUSE})\t({NUMBER})\t([0-9a-f]{{64}})\t([^\t]*)', line), f'{line!r} is no line of a clauses file')
        runs = [need(re.fullmatch(f'({NUMBER})@(start(?::{SLUG})?|e?{NUMBER})', run), 'no origin') for run in row[4].split(' ') if row[4]]
        span, at = text[at:at + int(row[2])].decode(), at + int(row[2])
        clause = found[row[1]] = Clause(row[1], span, wording(span), tuple((int(run[1]), run[2]) for run in runs), row[3])
        need(sha256(clause.words.encode()) == clause.hash, f'the hash is not that of the wording of {clause.id}')
        need(sum(count for count, _ in clause.origins) == len(clause.words.split()) and all(one[2] != other[2] for one, other in zip(runs, runs[1:])))
    return need(at == len(text) and table.count(b'\n') == len(found), 'the lengths do not sum to the text, or an id stands twice') and found
same = lambda one, other: one is other is None or None not in (one, other) and (one.words, one.origins) == (other.words, other.origins)
def check_text(before, e, after, may_gain):    # order and bytes are what the changes make of them, and only who may gains words
    order = need(e['Change'], 'there is no change') and list(before)
    for verb, id, *place in e['Change']:
        need((id in order) == (verb != 'add') and id != place[-1:], f'{verb} {id} does not apply')
        if verb in ('remove', 'move'): order.remove(id)
        if place: order.insert(0 if place[1] == 'start' else order.index(place[1]) + 1, id)
    need(order == list(after), 'the order of the clauses is not what the changes make of it')
    for id in after.keys() - named(e, 'reword', 'add'):
        need(same(after[id], before[id]) if id in named(e) else after[id] == before[id], f'{id} differs, but its words are not named')
    had, has = (collections.Counter(who for clause in text.values() for count, who in clause.origins for _ in range(count)) for text in (before, after))
    need(all(has[who] <= had[who] or may_gain(who) for who in has), 'words are credited to somebody who brought none here')
def policy(data):    # the publishing rules: a key a line, "key: value"; a list as [a, b], or one "- item" a line; comments
    text = re.sub('(?m)(^|(?<=[ \t]))#.*$', '', need(data, f'{POLICY} is missing').decode())
    text = re.sub(r'[\[\],]', ' ', re.sub('\n[ \t]*-[ \t]+', ' ', re.sub('\n[ \t]*(?=\n)', '', text)))
    rows = [need(re.fullmatch('([a-z-]+):[ \t]+(.*)', row), f'{row!r} of {POLICY} cannot be read').groups() for row in text.strip().split('\n')]
    rules = {key: ' '.join(words.split()) for key, words in rows}
    need(len(rows) == len(rules) and rules.keys() == POLICIES.keys() and all(re.fullmatch(POLICIES[key], rules[key]) for key in rules))
    return {key: int(words) if words.isdigit() else words for key, words in rules.items()}

# Signatures: SSHSIG over ECDSA P-256, in whole numbers, because a process for each takes ten times as long.
P, N = 2**256 - 2**224 + 2**192 + 2**96 - 1, 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551
B, ALGORITHM = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b, b'ecdsa-sha2-nistp256'
G = 0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296, 0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5
wire = lambda *parts: b''.join(len(part).to_bytes(4, 'big') + part for part in parts)
whole = lambda data: int.from_bytes(data, 'big')
def plus(one, other):
    (x, y), (u, v) = one, other
    slope = (3 * x * x - 3) * pow(2 * y, -1, P) if x == u else (v - y) * pow(u - x, -1, P)
    return (w := (slope * slope - x - u) % P), (slope * (x - w) - y) % P
def multiples(point):    # for each byte of a factor, the points that its values from 1 stand for
    table = []
    for _ in range(32):
        *row, point = itertools.accumulate([point] * 256, plus)
        table.append(row)
    return table
def keys(data):    # the points of the keys in keys/allowed_signers, by their bytes
    found = {}
    for line in need(data and data[-1:] == b'\n' and data, f'{KEYS} is missing, or ends without a line break')[:-1].split(b'\n'):
        blob = base64.b64decode(line.split(b' ')[-1], validate=True)
        x, y = found[blob] = whole(blob[-64:-32]), whole(blob[-32:])
        need(line == b'server@draftcontrol.invalid namespaces="git" ' + ALGORITHM + b' ' + base64.b64encode(blob), f'{line!r} is no key')
        need(blob == wire(ALGORITHM, b'nistp256', b'\4' + blob[-64:]) and max(x, y) < P and (y * y - x ** 3 + 3 * x - B) % P == 0, 'no key')
    return found
def is_signed(payload, armour, allowed):    # whether one of the keys of a file signed these very bytes
    try:
        begin, *lines, end = armour.decode().rstrip('\n').split('\n')
        data = base64.b64decode(re.sub('[ \t\r]', '', ''.join(lines)), validate=True)
        key, hash, r, s = data[14:118], data[133:139], data[174:174 + data[173]], data[178 + data[173]:]
        need(begin + end == '-----BEGIN SSH SIGNATURE----------END SSH SIGNATURE-----' and hash in (b'sha256', b'sha512'))
        need(data == b'SSHSIG\0\0\0\1' + wire(key, b'git', b'', hash, wire(ALGORITHM, wire(r, s))) and 0 < whole(r) < N and 0 < whole(s) < N)
        need(all(part[:1] < b'\x80' and part[:2] != b'\0\0' for part in (r, s)))
        statement = b'SSHSIG' + wire(b'git', b'', hash, hashlib.new(hash.decode(), payload).digest())
        factors = (G, int(sha256(statement), 16) * pow(whole(s), -1, N) % N), (keys(allowed)[key], whole(r) * pow(whole(s), -1, N) % N)
        points = [row[byte - 1] for base, factor in factors for byte, row in zip(factor.to_bytes(32, 'little'), multiples(base)) if byte]
        return functools.reduce(plus, points)[0] % N == whole(r)
    except (Fault, ValueError, LookupError): return False
grammar, draft, policy, multiples, keys, is_signed = map(functools.lru_cache(500), (grammar, draft, policy, multiples, keys, is_signed))

IDENT = rb'(.*?>) (0|[1-9][0-9]{0,11}) \+0000\n'
COMMIT = re.compile(rb'(tree ([0-9a-f]{40})\n((?:parent [0-9a-f]{40}\n)*)author ' + IDENT + b'committer ' + IDENT + rb')(?:gpgsig (.*(?:\n .*)*)\n)?\n')
class Repository:
    def __init__(self, path):
        git = ['git', '--no-replace-objects', '-c', 'safe.directory=*', '-C', path]
        run = lambda *words: subprocess.run(git + list(words), check=True, capture_output=True).stdout.decode().splitlines()
        is_shallow, is_bare = run('rev-parse', '--is-shallow-repository', '--is-bare-repository')
        self.is_bare = need(is_shallow == 'false', 'the clone is shallow: it lacks the older entries') and is_bare == 'true'
        self.refs = dict(line.split(' ') for line in run('for-each-ref', '--format=%(refname) %(objectname)'))
        self.batch = subprocess.Popen(git + ['cat-file', '--batch'], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.read, self.files = functools.lru_cache(None)(self.read), functools.lru_cache(None)(self.files)
    def read(self, id, kind):
        self.batch.stdin.write(f'{id}\n'.encode()); self.batch.stdin.flush()
        _, found, size = need(re.fullmatch(rb'(\S+) (\S+) (\d+)\n', self.batch.stdout.readline()), f'the object {id} is missing').groups()
        data = self.batch.stdout.read(int(size) + 1)[:-1]
        return need(hashlib.sha1(b'%s %s\0' % (found, size) + data).hexdigest() == id and found == kind, f'the object {id} is damaged') and data
    def commit(self, id):
        data = self.read(id, b'commit')
        found = need(COMMIT.match(data), 'the headers are not exactly tree, parent, author, committer and gpgsig, as git writes them')
        tree, parents, author, at, committer, committed = (part.decode() for part in found.groups()[1:7])
        return types.SimpleNamespace(tree=tree, parents=parents.split()[1::2], ident=(author, int(at), committer, int(committed)),
                                     message=data[found.end():], payload=found[1] + b'\n' + data[found.end():], signature=(found[8] or b'').replace(b'\n ', b'\n'))
    def tree(self, id, folder=''):    # the paths and blobs of a tree and its folders, which hold no folders
        data = self.read(id, b'tree')
        rows = re.findall(rb'(100644|40000) ([^\0/]+)\0(.{20})', data, re.S)
        names = [name + b'/' * (mode == b'40000') for mode, name, _ in rows]
        need(b''.join(b'%s %s\0%s' % row for row in rows) == data, 'a tree cannot be read, or holds a path or another mode than 100644 and 40000')
        need(names == sorted(names) and len({row[1] for row in rows}) == len(rows) and (not folder or rows and b'/' not in b''.join(names)))
        for name, (_, _, blob) in zip(names, rows):
            yield from self.tree(blob.hex(), name.decode()) if name[-1:] == b'/' else [(folder + name.decode(), self.read(blob.hex(), b'blob'))]
    def files(self, id, language):    # the files of a tree by path; the two of the text by what they are
        names = {f'declaration.{language}.md': 'text', f'clauses.{language}.tsv': 'clauses', **{path: path for path in (POLICY, 'terms.yml', KEYS)}}
        return {names.get(path) or need(re.fullmatch(PAGE, path), f'a ledger may not hold {path}')[0]: data for path, data in self.tree(id)}

class Ledger:    # what the entries add up to, and the rules that say which may come next
    NEEDS = {
        'body': lambda self, e: e.body, 'wording': lambda self, e: e.wording,
        'own': lambda self, e: e.proposal.org == e.org, 'others': lambda self, e: e.org not in (e.proposal.org, asker(e.proposal)),
        'open': lambda self, e: is_open(e.proposal), 'running': lambda self, e: e.at < e.round['Closes'],
        'unanswered': lambda self, e: not (e.contribution and (e.contribution.answered or e.contribution.made and not e.contribution.made.withdrawn)),
        'asked': lambda self, e: e.proposal.decision and e.proposal.decision.get('Answer-By', datetime.date.min) >= e.date,
        'disputed': lambda self, e: e.proposal.disputed and e.proposal.decision.person != e.person,
        'unpaused': lambda self, e: not any(r.paused and r['Opens'] <= e.at < r['Closes'] for r in self.rounds.values())}
    def __init__(self, repository):
        self.repository, self.language, self.entries, self.files, self.text = repository, None, [], {}, {}
        self.ids, self.named, self.changed, self.clusters, self.checks, self.known = set(), set(), {}, {}, {}, {noun: {} for noun in NOUNS.values()}
        vars(self).update({f'{noun.lower()}s': all for noun, all in self.known.items()})
    def add(self, id):    # reads one more entry, and refuses it where it may not come next
        commit, first, last = self.repository.commit(id), not self.entries, (self.entries or [types.SimpleNamespace(at=0)])[-1]
        e = self.bases[id] = Entry(id, commit)
        self.language = self.language or need(e.get('Language'), "the first entry is not 'opened'")
        e.files = self.repository.files(commit.tree, self.language)
        need((e['Seq'], e.kind == 'opened') == (len(self.entries) + 1, first), f'its Seq is {e["Seq"]}, or it is not what may stand there')
        need(e['Id'] not in self.ids and e.at >= last.at, 'its Id was used before, or its time is before the last')
        author = f'{(e if first else self.slugs.get(e.org, {})).get("Name", e.org)}, {e.role.replace("-", " ")} <{e.person}@people.invalid>'
        need(e.ident == (author, e.at, SERVER, e.at), f'author and committer are not {author} and the server, at one time')
        need(len(commit.parents) == (not first) + ('wording' in e.needs or e.kind == 'decided' and e['Code'] in ACCEPTING))
        e.wording, e.allowed = ''.join(commit.parents[1:]), (e.files if first else self.files).get(KEYS)
        need(is_signed(commit.payload, commit.signature, e.allowed), 'no good signature by a key of the ledger')
        held = self.holds(e.office)
        need(first or held and (e.role != 'councillor' or held.confirmed), 'by the roster they do not hold the office, or are not confirmed')
        need({'any', e.role} & set(e.roles.split()), f'this is not for a {e.role}')
        for name in e.keys() & NOUNS.keys():
            all = self.known[NOUNS[name]]
            for one in e[name] if isinstance(e[name], list) else [e[name]]:
                need((one in all) != (name in e.new) and (name not in e.new or one in (len(all) + 1, str(one))), f'{name} {one}?')
                setattr(e, name.lower(), all.setdefault(one, e))
        for hash, path in ('Text', 'text'), ('Clauses', 'clauses'), ('Policy', POLICY): need(e.get(hash) in (None, sha256(self.files.get(path, b''))))
        need(e.get('Answer-By', e.date) >= e.date and max(e.get('Day', e.date), e.get('Meeting-Day', e.date)) <= e.date + DAY)
        seats, held = e.get('Present', []), {'%s@%s' % one.held[1:] for one in self.appointments.values()}
        need(held.issuperset(seats) and len(set(seats)) == len(seats), 'an office was named twice, or nobody has held it')
        need('Clause' not in e or e['Clause'] in clauses(e.base.files), 'there was no such clause in the text that was read')
        for thing, _, state in (word.partition('.') for word in e.needs.split()):
            turns = thing[0] == '+'
            need(getattr(getattr(e, thing[1:]), state) != turns if state else self.NEEDS[thing](self, e), f'{e.kind} needs {e.needs}')
            if state: setattr(getattr(e, thing[1:]), state, turns)
        self.readable(self.files, e.files, {'all': e.files, 'text': ('text', 'clauses') if e['Change'] else ()}.get(e.paths, [e.get('Page', e.paths)]))
        getattr(self, e.kind.replace('-', '_'), lambda e: None)(e)
        if e.paths == 'text': self.changed.update(dict.fromkeys(named(e), e['Seq']))
        self.files, self.text = e.files, clauses(e.files)
        self.named.update(named(e)); self.ids.add(e['Id']); self.entries.append(e)
    def readable(self, before, after, may):    # refuses files that differ and may not, or that cannot be read
        for path in (path for path in {**before, **after} if before.get(path) != after.get(path)):
            need(path in may and clean(after.get(path, b''), path) is not None, f'an entry of this kind may not change {path}')
        return clauses(after), policy(after.get(POLICY))
    def holds(self, office): return next((one for one in self.appointments.values() if one.held == office and not one.ended), None)
    def opened(self, e):
        need(e.org == e['Slug'] and keys(e.files.get(KEYS)) and all(who[:5] == 'start' for one in clauses(e.files).values() for _, who in one.origins))
        e.held, self.appointments[1] = e.office, e
    def organisation_registered(self, e):
        self.slugs[e['Slug']] = e
        for point in self.contributions.values(): point.joined = point.joined or (e['Slug'] if called(point.get('Name'), e['Name']) else None)
    organisation_changed = organisation_registered
    def appointed(self, e):
        e.held = e['Appointee'], e['Office'], e['For']
        need(not self.holds(e.held) and ('Group' not in e or e['Office'] == 'councillor'))
        self.appointments[e['Seq']] = e
    def appointment_confirmed(self, e):
        need(e.appointment.held[2] == e.org and e.person not in (e.appointment.held[0], e.appointment.person) and not e.appointment.ended)
    def appointment_ended(self, e): need(any(one.held[1] == 'steward' and not one.ended for one in self.appointments.values()))
    def policy_changed(self, e):
        need(not self.proposals and policy(self.files[POLICY])['number'] + 1 == e['Number'] == policy(e.files[POLICY])['number'])
    def keys_changed(self, e): need(keys(e.files.get(KEYS)).items() >= keys(self.files[KEYS]).items())
    def proposed(self, e):
        p, number, wording, base = e.proposal, str(e['Proposal']), self.repository.commit(e.wording), clauses(e.base.files)
        files = self.repository.files(wording.tree, self.language)
        need(self.slugs[e.org]['Class'] in policy(self.files[POLICY])['proposing-classes'].split())
        need((wording.parents, wording.ident, wording.message) == ([e['Base']], e.ident, f'Wording for proposal {number}\n'.encode()))
        need(is_signed(wording.payload, wording.signature, e.allowed), 'no good signature by a key of the ledger on the wording')
        self.readable(e.base.files, files, ('text', 'clauses'))
        need(not named(e, 'add') & (self.named | self.text.keys()), 'a clause id was used before')
        check_text(base, e, clauses(files), lambda who: who == number)
        p['Change'], p.read, p.asked, p.wording, p.waits = e['Change'], e.base.files, files, e.wording, False
        if e.contribution: e.contribution.made = p
    revised = proposed
    def withdrawn(self, e): e.proposal.waits = False
    def decided(self, e):
        p, code, after = e.proposal, e['Code'], clauses(e.files)
        need(('Covered-By' in e) == (code == 'already-covered') and e.get('Covered-By') != e['Proposal'])
        need((code in ACCEPTING or not e['Change']) and ('Answer-By' not in e or code == 'accepted-with-changes'))
        if code in ACCEPTING:
            need(e.wording == p.wording and not named(e, 'add') - named(p, 'add') & (self.named | self.text.keys()))
            check_text(self.text, e, after, lambda who: who in (str(e['Proposal']), code != 'accepted' and f'e{e["Seq"]}'))
        texts = need(code != 'accepted' or e['Change'] == p['Change']) and (self.text, clauses(p.read), after, clauses(p.asked))
        for was, read, becomes, asked in ([text.get(id) for text in texts] for id in named(e) if code == 'accepted'):
            need(was != read or becomes == asked, 'the words are credited to others than in the proposal')
            need(span(was) != span(read) or span(becomes) == span(asked), 'the text is another than the proposal has')
        p.decision, p.waits = e, p.waits and code == 'deferred'
    def decision_undone(self, e):
        p, decision, after = e.proposal, need(not e.proposal.withdrawn and e.proposal.decision), clauses(e.files)
        undone, accepted = named(decision), decision['Code'] in ACCEPTING
        need(all(self.changed[id] == decision['Seq'] for id in undone) and (accepted or not e['Change']))
        if accepted:
            earlier = clauses(self.entries[decision['Seq'] - 2].files)
            check_text(self.text, e, after, lambda who: True)
            need(undone <= named(e) and all(same(after.get(id), (earlier if id in undone else self.text).get(id)) for id in named(e)))
            need(max(self.changed.values()) != decision['Seq'] or list(after.items()) == list(earlier.items()))
        p.decision, p.replied, p.disputed, p.settled = None, False, False, False
    def thread_started(self, e):
        clause = self.text.get(e.get('Clause'))
        need(('Clause' in e) == ('Wording' in e) and ('Clause' in e or 'Words' not in e))
        need(not clause or self.changed.get(clause.id, 0) > e.base['Seq'] or clause.hash == e['Wording'] and e.get('Words', '') in clause.words)
        self.commented(e)
    def commented(self, e):
        may = named(e.thread.proposal, 'reword', 'add') if e.thread.proposal else {e.thread.get('Clause')}
        need(not e.thread.resolved and ('Suggestion-For' not in e or e['Suggestion-For'] in may))
    def thread_resolved(self, e): need(e.role in ('editor', 'steward') or e.org in (e.thread.org, e.thread.proposal and e.thread.proposal.org))
    def clustered(self, e):
        members = [(kind, number) for kind in ('Contributions', 'Proposals') for number in e.get(kind, [])]
        others = {one for number, other in self.clusters.items() for one in other if number != e['Cluster']}
        need(members == sorted(set(members)) and (len(members) > 1 or not members and self.clusters.get(e['Cluster'])))
        need(e['Cluster'] <= len(self.clusters) + 1 and not others & set(members))
        self.clusters[e['Cluster']] = members
    def round_opened(self, e): need(e.at <= e['Opens'] < e['Closes'] and (e['Round'] == 1 or self.rounds[e['Round'] - 1]['Closes'] <= e['Opens']))
    def round_extended(self, e):
        need(e['Closes'] > e.round['Closes'] and self.rounds.get(e['Round'] + 1, {}).get('Opens', e['Closes']) >= e['Closes'])
        e.round['Closes'] = e['Closes']
    def round_closed(self, e): e.round['Closes'], e.round.paused = e.at, False
    def nothing_to_change(self, e): need(not any(one.kind == e.kind and (one.org, one['Text']) == (e.org, e['Text']) for one in self.entries))
    def contributed(self, e): need('Name' not in e or not any(called(e['Name'], other['Name']) for other in self.slugs.values()))
    def contribution_answered(self, e):
        p, code = e.proposal, e['Code']
        accepted = p and p.decision and p.decision['Code'] in ACCEPTING
        need(source(e.contribution) != e.org and (accepted if code in ACCEPTING else not p or code == 'already-covered' and (accepted or is_open(p))))
        e.contribution.answered = code != 'deferred'
    def brought(self, clause):    # the organisations that brought words to a clause
        for _, who in clause.origins:
            p = self.proposals.get(int(who)) if who.isdigit() else None
            yield from (p.org, asker(p)) if p else [who[6:]] if who[0] == 's' else [one.org for one in self.entries[int(who[1:]) - 1:int(who[1:])]]
    def neutrality_checked(self, e):
        for hash in need(len(set(e['Wordings'])) == len(e['Wordings']) and e['Wordings']):
            found = [clause for clause in self.text.values() if clause.hash == hash]
            need(found and e.get('Words', '') in found[0].words and not any(e.org in self.brought(clause) for clause in found))
            self.checks.setdefault(hash, {})[e.person] = self.holds(e.office).get('Group'), e['Finding']
        need(('Words' in e) == (e['Finding'] == 'concern') and (e.body or e['Finding'] == 'neutral'))
    def version_approved(self, e):
        rules, stated, numbers = policy(self.files[POLICY]), [f'{gate}=met' for gate in GATES], [list(map(int, one.split('.'))) for one in self.versions]
        need(numbers[-1] == max(numbers), 'version numbers rise')
        for found in (self.checks.get(clause.hash, {}).values() for clause in self.text.values() if clause.words):
            neutral = [group for group, finding in found if finding == 'neutral']
            need(len(neutral) >= rules['councillors'] and len(set(neutral)) >= rules['groups'])
            need(rules['no-open-concern'] == 'false' or 'concern' not in [finding for _, finding in found])
        agreed = [one for one in self.entries if one.kind == 'agreed' and (one['Text'], one['Policy']) == (e['Text'], e['Policy'])]
        need(len({one.person for one in agreed}) >= rules['agreements'] and len({one.org for one in agreed}) >= rules['agreement-organisations'])
        need(e['Gates'] == stated or rules['no-open-concern'] == 'false' and e['Gates'] == stated[:2] + stated[3:])
    def signed(self, e):
        same = lambda one: all(one.get(name) == e.get(name) for name in ('Version', 'Signatory', 'Name'))
        need(not any(same(one) and not one.ended for one in self.signatures.values()), 'this organisation has signed this version already')
        self.signatures[e['Seq']] = e
def verify(path):    # whether a ledger is true, and what it holds or what is wrong with it
    place, chain = 'ledger', []
    try:
        repository = Repository(path)
        refs, ledger, main = repository.refs, Ledger(repository), repository.refs.get('refs/heads/main')
        id = need(refs.get('refs/remotes/origin/main', main), 'this is no ledger: it has no branch main')
        while id: chain.insert(0, id); id = ''.join(repository.commit(id).parents[:1])
        need(not main or main in chain, 'it has been rewound or rewritten: origin/main does not continue main, which was fetched earlier')
        for name in refs if repository.is_bare else [name for name in refs if name.startswith('refs/remotes/origin/')]:
            need(re.fullmatch('refs/(heads/main|remotes/origin/(main|HEAD)|(tags|replace)/.*)', name), f'{name} is not a branch of a ledger')
        for seq, id in enumerate(chain, 1): place = f'{id} entry {seq}'; ledger.add(id)
        for number, e in ledger.versions.items():
            place, tag = f'{e.id} entry {e["Seq"]}', f'v{number}'
            data = repository.read(need(refs.pop(f'refs/tags/{tag}', None), f'version {number} has no tag {tag}'), b'tag')
            payload = f'object {e.id}\ntype commit\ntag {tag}\ntagger {SERVER} {e.at} +0000\n\nVersion {number}\n'.encode()
            need(data.startswith(payload) and is_signed(payload, data[len(payload):], e.files[KEYS]), f'the tag {tag} is not as it must be')
        for name in refs: need(not name.startswith('refs/tags/'), f'{name} is of no approved version')
        return True, f'verified: {len(chain)} entries, {len(ledger.versions)} versions'
    except Exception as fault: return False, f'{place}: {fault if isinstance(fault, Fault) else f"cannot be judged: {fault!r}"}'
results = [(path, *verify(path)) for path in sys.argv[1:]]
for path, _, line in results: print(' '.join((line if len(results) == 1 else f'{path}: {line}').split()))
sys.exit(0 if results and all(good for _, good, _ in results) else 1)
