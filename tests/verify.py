"""Verifies ledgers of DraftControl, format 1, from plain clones: python3 verify.py CLONE... Needs Python 3.8 and git, and shares nothing with DraftControl.
Says "verified: N entries, M versions" and ends with 0, or says what is wrong and ends with 1: an entry that is wrong stops the reading. Of several
clones it says one line each. A kind of entry is a row of KINDS and, where that does not say it all, a method of Ledger of the same name."""
import base64, calendar, collections, datetime, functools, hashlib, itertools, json, linecache, re, subprocess, sys, types, unicodedata
NUMBER, CLAUSE, SLUG, PAGE = '[1-9][0-9]{0,8}', 'c[1-9][0-9]{0,8}', '[a-z0-9][a-z0-9-]{0,63}', r'pages/[A-Za-z0-9][A-Za-z0-9._-]*\.md'
ROLE, DATE = 'steward|representative|editor|councillor|chief-executive|practitioner', '[0-9]{4}-[0-9]{2}-[0-9]{2}'
CLASS, ASKED = 'local-authority|central-government|sector-body|other-public|supplier', {'chief-executive': 'chief-executives', 'practitioner': 'front-line'}
CODE, ACCEPTING = 'accepted|accepted-with-changes|not-accepted|already-covered|out-of-scope|deferred', ('accepted', 'accepted-with-changes')
POLICY, TERMS, KEYS, SERVER = 'policy.yml', 'terms.yml', 'keys/allowed_signers', 'DraftControl <server@draftcontrol.invalid>'
# What a version needs, in the order in which an approval states it; and the publishing rules, of which those of ALWAYS may not be missing.
GATES = '''councillors groups no-open-concern agreements agreement-organisations balance whole-text chief-executives front-line local-authority-share
    all-decided quiet-days'''.split(); ALWAYS = {'number', 'drafting', 'proposing-classes', *GATES[:5]}
POLICIES = {**dict.fromkeys([*ALWAYS, *GATES[6:], 'councillor-organisations', 'concern-overrides', 'checks-last-months'], NUMBER),
            'drafting': 'public|participants', **dict.fromkeys(['local-authority-share', 'largest-group-share'], '[1-9][0-9]?|100'),
            'first-reading': 'open|sealed', **dict.fromkeys(['no-open-concern', 'all-decided'], 'true|false'),
            'proposing-classes': fr'\[({CLASS})(, ({CLASS}))*\]', 'pre-election': fr'\[[a-z0-9-]+/{DATE}/{DATE}(, [a-z0-9-]+/{DATE}/{DATE})*\]'}
INVISIBLE = re.compile('[%s]' % ''.join('-'.join(chr(int(end, 16)) for end in run.split('-')) for run in (
    '0-8 B-1F 7F-9F AD-AD 34F-34F 61C-61C 115F-1160 17B4-17B5 180B-180F 200B-200F 2028-202E 2060-206F 2800-2800 3164-3164 FE00-FE0F '
    'FEFF-FEFF FFA0-FFA0 FFF0-FFFB FFFE-FFFF 1BCA0-1BCA3 1D173-1D17A E0000-E0FFF').split()))
# What stands plain in a trailer, by type; "type*" is a list. Every other text is a JSON string: a line, a name, a text of several lines.
SHAPES = {'number': NUMBER, 'clause': CLAUSE, 'slug': SLUG, 'page': PAGE, 'role': ROLE, 'class': CLASS, 'decision': CODE, 'code': CODE + '|noted',
          'token': '[0-9a-f]{32}', 'commit': '[0-9a-f]{40}', 'hash': '[0-9a-f]{64}', 'person': 'p-[0-9a-f]{12,64}', 'format': '1', 'rules': '[123]',
          'language': '[a-z]{2,3}(-[A-Za-z0-9]{2,8})*', 'version': '(0|[1-9][0-9]{0,5})[.](0|[1-9][0-9]{0,5})', 'seat': f'({ROLE})@{SLUG}', 'any': '.*',
          'change': f'(reword|remove) {CLAUSE}|(add|move) {CLAUSE} after ({CLAUSE}|start)', 'gate': '[a-z0-9-]+=(met|unmet)', 'day': DATE,
          'moment': DATE + 'T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z', 'finding': 'neutral|unsure|concern', 'reading': 'open|sealed',
          'kind': 'wording|meaning|plain-english|political-neutrality|other', 'occasion': 'workshop|meeting|letter|document|other',
          'answer': 'name-to-it|needs-change|not-understood', 'filled-in-by': 'themselves|assistant'}
READ = {'number': int, 'rules': int, 'change': str.split, 'day': datetime.date.fromisoformat, 'version': lambda text: tuple(map(int, text.split('.'))),
        'moment': lambda text: datetime.datetime.fromisoformat(text[:-1] + '+00:00').timestamp()}
# The types of trailers that are neither called so nor lines; and what trailers point at, where KINDS gives no ":type" and no "!", by which an entry begins it.
table = lambda text: {name: row.split()[0] for row in text.replace('\n', '|').split('|') for name in row.split()}
TYPES = table('''number Seq Appointment Number Proposal Contribution Covered-By Thread Round Cluster Signature Panel Sealed Interest Concern Proposed
    number* Proposals Contributions Members | hash Text Policy File Seal Evidence | hash* Wordings | clause* Clauses | clause Suggestion-For | commit Base
    token Id Withheld Salt | person Appointee | role Office | slug Organisation For From Signatory | day Answer-By Meeting-Day Received | moment Opens Closes
    seat* Present | gate* Gates | text Wording Suggestion Yaml Why-Now | any Entry''')
NOUNS = table('''Slug For From Signatory | Appointment Members | Proposal Covered-By Proposals | Contribution Contributions | Thread | Round | Version | Signature
    Base | Panel | Sealed | Interest | Concern | Proposed''')
# Kinds: who writes them [what they need: NEEDS of ledger, entry and proposal; +what they turn on and find off, -off and find on, ~off; =what they begin, by Seq]
# <the files that they may change> the trailers after the six that all have, a regular expression over their names, with ":type" where it is another.
KINDS = {kind: cells for kind, *cells in (re.fullmatch(r'(\S+) ([a-z -]+?)(?: \[(.*?)\])?(?: <(.*?)>)?(?: ([A-Z(].*))?', row).groups('') for row in f'''
opened steward [opening =Appointment] <all> Format Rules Language Title Slug! Name Class Nation? ; appointed steward [vacant =Appointment] Appointee Office For Group?
round-extended steward editor [body running longer] Round Closes ; panel-opened steward [body alone sitting pressing] Panel! Name:line Round? Members Reading Why-Now?
organisation-registered steward Slug! Name Class Nation? ; neutrality-checked councillor [openly anew standing foreign placed worded] Wordings Finding Words? Clauses?
thread-reopened any [-thread.resolved] Thread ; round-resumed steward editor [running -round.paused] Round ; candidate-withdrawn steward [body frozen] Version:version
clustered editor Cluster Title Proposals? Contributions? ; terms-changed steward editor [listed] <{TERMS}> ; signature-withdrawn steward [+signature.ended] Signature
question-answered representative [body own -proposal.waits] Proposal ; changes-disputed representative [body own asked +proposal.replied +proposal.disputed] Proposal
organisation-changed steward Slug Name Class Nation? ; language-test-received steward [standing current asking] Appointment Round? Wordings Answer Received Evidence
keys-changed steward [kept] <{KEYS}> ; policy-agreed editor [once] Proposed ; agreed editor [once] Text Policy ; panel-closed steward [+panel.closed] Panel
contribution-answered editor [body unanswered present answering] Contribution Code Proposal? (Meeting Meeting-Day Present?)? ; page-changed steward editor <page> Page
appointment-confirmed representative [current council +appointment.confirmed] Appointment ; finding-opened steward [true +sealed.opened] Sealed Finding Words? Salt
appointment-ended steward [staffed +appointment.ended] Appointment ; signed steward [unsigned =Signature] (Signatory|Name Class) Version Office-Of-Signatory Authority
policy-proposed steward editor [body modern numbered =Proposed] Number Yaml ; policy-changed steward [body numbered due] <{POLICY}> Number Proposed?
dispute-settled editor [body others disputed +proposal.settled] Proposal ; language-tested chief-executive practitioner [standing] Round? Wordings Answer Filled-In-By
rules-adopted steward [next] Rules ; interest-ended councillor [body held +interest.ended] Interest ; concern-cleared councillor [held known +concern.cleared] Concern
nothing-to-change representative [unsaid] Text ; text-checked councillor [openly] Text Finding ; councillors-invited steward [sitting] Panel Members
decision-undone editor [body others untouched] <text> Proposal Change* ; round-opened steward editor [body later] Round! Name:line Opens Closes
concern-overridden editor [body known free] Concern ; thread-resolved any [ending +thread.resolved] Thread ; version-released steward [+version.released] Version
proposed representative [body unpaused unanswered wording proposing added ~proposal.waits] Proposal! Title Change+ Base Contribution?
revised representative [body own open wording proposing added ~proposal.waits] Proposal Title Change+ Base ; round-closed steward editor [running ~round.paused] Round
withdrawn representative [own open +proposal.withdrawn ~proposal.waits] Proposal ; question-asked editor [body others open +proposal.waits] Proposal Answer-By?
decided editor [body others open present deciding brought] <text> Proposal Code:decision Covered-By? Change* Answer-By? (Meeting Meeting-Day Present?)?
changes-agreed representative [own asked +proposal.replied] Proposal ; candidate-opened steward [unfrozen rising] Version:version Text Policy
thread-started any [body seen quoted suggested] Thread! (Clause|Proposal|Contribution) Wording:hash? Words? Base (Suggestion-For Suggestion)?
commented any [body suggested] Thread (Suggestion-For Suggestion)? ; finding-withdrawn councillor [placed] (Wordings Clauses|Text:hash)
round-paused steward editor [body running +round.paused] Round ; finding-sealed councillor [seated standing foreign placed =Sealed] Panel (Wordings Clauses|Text) Seal
interest-declared councillor [body new =Interest] Clauses ; version-approved steward [frozen rising approvable answered whole] Version! Text Clauses:hash Policy Gates
contributed representative editor steward [body unpaused seen apart] Contribution! Kind (From|Name Class|Withheld) Clause? Base Occasion Place? Day? Wording? File?'''
    .strip().replace('\n', ' ; ').split(' ; '))}
sha256, units, span = lambda data: hashlib.sha256(data).hexdigest(), lambda text: len(text.encode('utf-16-le')) // 2, lambda clause: clause and clause.span
is_prose, folded = lambda text: text.strip() and len(text) <= 10000 and text[0] != '\n' != text[-1], lambda text: ' '.join(re.findall('[^ \t\n]+', text))
is_open = lambda proposal: not proposal.withdrawn and (not proposal.decision or proposal.decision['Code'] == 'deferred')
is_accepted = lambda proposal: proposal and proposal.decision and proposal.decision['Code'] in ACCEPTING
called = lambda one, other: one == other or one and (one + other).isascii() and one.lower() == other.lower()
source, asker = lambda point: point.get('From') or point.joined, lambda proposal: proposal.contribution and source(proposal.contribution) or proposal.org
named, places = lambda e, *verbs: {id for verb, id, *_ in e['Change'] if not verbs or verb in verbs}, lambda e: {*e.get('Clauses', ['text'] * ('Text' in e))}
is_waiting, tested = lambda point: not point.answered and (not point.made or point.made.withdrawn), lambda e: {*e.get('Wordings', ['=' + e.get('Text', '')])}
clauses, matter = lambda files: draft(files.get('text'), files.get('clauses')), lambda e: e.get('Proposed') or (e.get('Text'), e.get('Policy'))
class Fault(Exception): """What is wrong, in words."""
def need(holds, sentence=None):    # what holds. Where no sentence says what is wrong, the line of the rule does
    if not holds: raise Fault(sentence or 'not allowed by ' + linecache.getline(__file__, sys._getframe(1).f_lineno).strip())
    return holds
def clean(text, what): return need(unicodedata.is_normalized('NFC', text) and not INVISIBLE.search(text), f'{what}: not in normal form, or invisible') and text
def value(name, type, text):    # the value of a trailer, which has one spelling
    if type[-1] == '*': return [value(name, type[:-1], part) for part in text.split(' ')]
    if type in SHAPES: return READ.get(type, str)(need(re.fullmatch(SHAPES[type], text), f'{text!r} cannot be read as {name}')[0])
    need((read := clean(json.loads(text), name)).strip() and json.dumps(read, ensure_ascii=False) == text and (type == 'text' or not re.search('[\n\t]', read)))
    need(type != 'name' or units(read) <= 200 and not re.search(r"""[<>]|\A[.,:;"'\\ ]|[.,:;"'\\ ]\Z""", read))
    return need(type != 'text' or is_prose(read)) and read
def grammar(pattern):    # the order of trailers as a regular expression over their names, the types that are not usual, the nouns that are new
    names = re.sub('([A-Z][A-Za-z-]*)!?(:[a-z]+)?', r'(\1_)', f'Entry Seq Id Person Role Organisation {pattern}').replace(' ', '').replace('_', ' ')
    return re.compile(names), dict(re.findall('([A-Z][A-Za-z-]*):([a-z]+)', pattern)), re.findall('([A-Z][A-Za-z-]*)!', pattern)
class Entry(dict):    # its trailers by name, what they point at, as in e.proposal, and what became of the proposal, the round, … that it began
    def __getattr__(self, name): return frozenset()    # what nobody has said anything about
    def __init__(self, commit):
        vars(self).update(vars(commit), at=commit.ident[1], date=datetime.date.fromordinal(719163 + commit.ident[1] // 86400))
        subject, _, rest = need(re.fullmatch('(.*)\n', clean(commit.message.decode(), 'the message'), re.S))[1].partition('\n\n')
        body, apart, trailers = need(subject.strip() and len(subject) <= 72 and not re.search(r'[\n\t]|\A(---|\\)', subject)) and rest.rpartition('\n\n')
        self.body = '\n'.join(need(re.fullmatch(r'(\\(?=---|\\)|(?!---|\\))(.*)', line), 'the body is not escaped')[2] for line in body.split('\n'))
        rows = [need(re.fullmatch('(.+?): (.*)', row), 'the last paragraph holds more than trailers').groups() for row in trailers.split('\n')]
        self.kind, (self.roles, self.needs, self.paths, pattern) = rows[0][1], need(KINDS.get(rows[0][1]), f'unknown kind {rows[0][1]!r}')
        order, self.types, self.new = grammar(pattern); need(order.fullmatch(''.join(f'{name} ' for name, _ in rows)), f'{self.kind} has {pattern}')
        rows = [(name, value(name, self.types.get(name) or TYPES.get(name, name.lower()), text)) for name, text in rows]
        self.update(rows, Change=[change for name, change in rows if name == 'Change'])
        self.person, self.role, self.org = self.office = self['Person'], self['Role'], self['Organisation']
        self.held = (self['Appointee'], self['Office'], self['For']) if 'Appointee' in self else self.office
        need(not apart or is_prose(self.body), 'the body is empty, too long, or has an empty line at an end')
Clause = collections.namedtuple('Clause', 'id span words origins hash')    # its origins are pairs of count and who, in reading order
def wording(span):    # the words of a clause's span
    first, *rest = [line for line in (line.lstrip(' >') for line in span.split('\n')) if re.search('[^|:= \t-]', line)] or ['']
    first = re.sub(r'\A((#+|-+|\*+|\++|[0-9]+[.)])( +|\Z))+', '', first)
    return folded(' '.join([re.sub(r'(?<!\\)\|', ' ', first) if first.startswith('|') else first, *rest]))
def draft(text, table):    # the clauses of a text by id, in its order
    found, at = need(None not in (text, table) and b'\n'.join([b'', table])[-1:] == b'\n', 'the text or its clauses file is missing or cut off') and {}, 0
    for line in table.decode().split('\n')[:-1]:
        id, size, hash, runs = need(re.fullmatch(f'({CLAUSE})\t({NUMBER})\t([0-9a-f]{{64}})\t([^\t]*)', line), f'{line!r} is no line of a clauses file').groups()
        runs = [need(re.fullmatch(f'({NUMBER})@(start(?::{SLUG})?|e?{NUMBER})', run), 'no origin') for run in runs.split(' ') if runs]
        span, at = text[at:at + int(size)].decode(), at + int(size)
        clause = found[id] = Clause(id, span, wording(span), tuple((int(run[1]), run[2]) for run in runs), hash)
        need(sha256(clause.words.encode()) == hash and sum(count for count, _ in clause.origins) == len(clause.words.split()), f'{id} does not fit its words')
        need(all(one[2] != other[2] for one, other in zip(runs, runs[1:])))
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
    text = re.sub('\n[ \t]*(?=\n|$)', '', re.sub('(?m)(^|(?<=[ \t]))#.*$', '', need(data, f'{POLICY} is missing').decode()))
    text = re.sub(r'((?:\n[ \t]*-[ \t]+[^\n,\[\]]+)+)', lambda items: ' [' + ', '.join(re.findall(r'-[ \t]+(.*)', items[0])) + ']', text)
    rows = [need(re.fullmatch('([a-z-]+):[ \t]+(.*)', row), f'{row!r} of {POLICY} cannot be read').groups() for row in text.strip().split('\n')]
    rules = {key: re.sub(r'[ \t]*([,\]])[ \t]*|(\[)[ \t]+', r'\1\2', words.strip(' \t')).replace(',', ', ') for key, words in rows}
    need(len(rows) == len(rules) and ALWAYS <= rules.keys() <= POLICIES.keys() and all(re.fullmatch(POLICIES[key], rules[key]) for key in rules))
    rules = {key: int(words) if words.isdigit() else words[1:-1].split(', ') if words[0] == '[' else words for key, words in rules.items()}
    times = [time.split('/') for time in rules.get('pre-election', ())]; need(all(READ['day'](start) <= READ['day'](end) for _, start, end in times))
    return {**rules, 'times': times, 'balance': str(bool({'largest-group-share', 'councillor-organisations'} & rules.keys())).lower()}
QUOTED = r"""("(?:[^"\\]|\\["\\]|\\U000.{5})*"|'(?:[^']|'')*'|(?![\s&*!|>%@`#,\[\]{}"']|[?:-](?:\s|\Z))(?:(?!:(?:\s|\Z)|\s#).)+?)"""
BARE = {"'": lambda text: text[1:-1].replace("''", "'"), '"': lambda text: json.loads(re.sub(r'\\U(.{8})', lambda code: chr(int(code[1], 16)), text))}
def terms(data):    # the list of loaded terms: a line each, "term: reason", both plain or in quotation marks, or a comment
    rows = [need(re.fullmatch(f'{QUOTED} *: +{QUOTED} *( #.*)?', line)) for line in data.decode().split('\n') if not re.fullmatch('[ \t]*(#.*)?', line)]
    rows = [[BARE.get(text[0], str)(text) for text in row.groups()[:2]] for row in rows]
    need(all(folded(text) == text and 0 < units(text) <= most for row in rows for text, most in zip(row, (100, 300))))
    return need(len({''.join(c.upper() if len(c.upper()) == 1 else c for c in term) for term, _ in rows}) == len(rows) in range(1, 501))
def is_over(e, law, now):    # whether a finding does not count any more
    year, month = divmod(e.date.year * 12 + e.date.month - 1 + law.get('checks-last-months', 10**9), 12)
    return (year, month + 1, min(e.date.day, calendar.monthrange(year, month + 1)[1]), e.at % 86400) <= (*now.date.timetuple()[:3], now.at % 86400)
enough = lambda offices, law: all(len({office[part] for office in offices}) >= law[rule] for part, rule in ((0, 'agreements'), (2, 'agreement-organisations')))
def is_balanced(found, rules):    # whether some of those who found a clause neutral, by group and organisation, keep every limit at once
    share, sizes = lambda count: count * rules.get('largest-group-share', 100) // 100, collections.Counter(group for group, _ in found)
    most = next((n for n in range(len(found), rules['councillors'] - 1, -1) if sum(min(size, share(n)) for size in sizes.values()) >= n), 0)
    groups, needed = [{group for group, other in found if other == org} for org in {org for _, org in found}], rules.get('councillor-organisations', 1)
    covers = [{*cover} for count in range(len(sizes) + 1) for cover in itertools.combinations(sizes, count)]    # the largest matching is the smallest cover
    seated = lambda each: min(each * len(cover) + sum(not group <= cover for group in groups) for cover in covers)    # one of an organisation, so many of a group
    return len(sizes) >= rules['groups'] and seated(share(most)) >= needed and needed + max(0, rules['groups'] - min(needed, seated(1))) <= most
# Signatures: SSHSIG over ECDSA P-256, in whole numbers, because a process for each takes ten times as long.
P, N = 2**256 - 2**224 + 2**192 + 2**96 - 1, 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551
B, ALGORITHM = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b, b'ecdsa-sha2-nistp256'
G = 0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296, 0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5
wire, whole = lambda *parts: b''.join(len(part).to_bytes(4, 'big') + part for part in parts), lambda data: int.from_bytes(data, 'big')
def plus(one, other):
    (x, y), (u, v) = one, other; slope = (3 * x * x - 3) * pow(2 * y, -1, P) if x == u else (v - y) * pow(u - x, -1, P)
    return (w := (slope * slope - x - u) % P), (slope * (x - w) - y) % P
row = lambda point: [*itertools.accumulate([point] * 256, plus)]
multiples = lambda point: [*itertools.accumulate([row(point)] * 32, lambda last, _: row(last[255]))]    # for each byte of a factor, those of its values from 1
def key(line):    # the bytes of a key of keys/allowed_signers, and its point
    blob = base64.b64decode(line.split(b' ')[-1], validate=True); x, y = whole(blob[-64:-32]), whole(blob[-32:])
    need(line == b'server@draftcontrol.invalid namespaces="git" ' + ALGORITHM + b' ' + base64.b64encode(blob), f'{line!r} is no key')
    return need(blob == wire(ALGORITHM, b'nistp256', b'\4' + blob[-64:]) and max(x, y) < P and (y * y - x ** 3 + 3 * x - B) % P == 0) and (blob, (x, y))
def keys(data): return dict(map(key, need(data and data[-1:] == b'\n' and data, f'{KEYS} is missing or cut off')[:-1].split(b'\n')))
def is_signed(payload, armour, allowed):    # whether one of the keys of a file signed these very bytes
    try:
        data = base64.b64decode(re.sub('[ \t\r\n]', '', need(re.fullmatch(ARMOUR, armour.decode()))[1]), validate=True)
        key, hash, r, s = data[14:118], data[133:139], data[174:174 + data[173]], data[178 + data[173]:]
        need(data == b'SSHSIG\0\0\0\1' + wire(key, b'git', b'', hash, wire(ALGORITHM, wire(r, s))) and hash in (b'sha256', b'sha512'))
        need(0 < whole(r) < N and 0 < whole(s) < N and all(part[:1] < b'\x80' and part[:2] != b'\0\0' for part in (r, s)))
        digest = int(sha256(b'SSHSIG' + wire(b'git', b'', hash, hashlib.new(hash.decode(), payload).digest())), 16)
        factors = (G, digest * pow(whole(s), -1, N) % N), (keys(allowed)[key], whole(r) * pow(whole(s), -1, N) % N)
        points = [row[byte - 1] for base, factor in factors for byte, row in zip(factor.to_bytes(32, 'little'), multiples(base)) if byte]
        return functools.reduce(plus, points)[0] % N == whole(r)
    except (Fault, ValueError, LookupError): return False
grammar, draft, policy, multiples, keys, is_signed = map(functools.lru_cache(500), (grammar, draft, policy, multiples, keys, is_signed))
IDENT, ARMOUR = rb'(.*?>) (0|[1-9][0-9]{0,11}) \+0000\n', '-----BEGIN SSH SIGNATURE-----\n([^-]*\n)-----END SSH SIGNATURE-----\n*'
COMMIT = re.compile(rb'(tree ([0-9a-f]{40})\n((?:parent [0-9a-f]{40}\n)*)author ' + IDENT + b'committer ' + IDENT + rb')(?:gpgsig (.*(?:\n .*)*)\n)?\n')
class Repository:
    def __init__(self, path):
        git = ['git', '--no-replace-objects', '-c', 'safe.directory=*', '-C', path]
        run = lambda *words: subprocess.run(git + list(words), check=True, capture_output=True).stdout.decode().splitlines()
        is_shallow, self.is_bare = (word == 'true' for word in run('rev-parse', '--is-shallow-repository', '--is-bare-repository'))
        self.refs = need(not is_shallow, 'the clone is shallow') and dict(line.split(' ') for line in run('for-each-ref', '--format=%(refname) %(objectname)'))
        self.batch = subprocess.Popen(git + ['cat-file', '--batch'], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.read, self.files = functools.lru_cache(None)(self.read), functools.lru_cache(None)(self.files)
    def read(self, id, kind):
        self.batch.stdin.write(f'{id}\n'.encode()); self.batch.stdin.flush()
        _, found, size = need(re.fullmatch(rb'(\S+) (\S+) (\d+)\n', self.batch.stdout.readline()), f'the object {id} is missing').groups()
        data = self.batch.stdout.read(int(size) + 1)[:-1]
        return need(hashlib.sha1(b'%s %s\0' % (found, size) + data).hexdigest() == id and found == kind, f'the object {id} is damaged') and data
    def commit(self, id):
        found = need(COMMIT.match(data := self.read(id, b'commit')), 'the headers are not tree, parent, author, committer and gpgsig, as git writes them')
        tree, parents, author, at, committer, committed = (part.decode() for part in found.groups()[1:7])
        return types.SimpleNamespace(id=id, tree=tree, parents=parents.split()[1::2], ident=(author, int(at), committer, int(committed)),
                                     message=data[found.end():], payload=found[1] + b'\n' + data[found.end():], signature=(found[8] or b'').replace(b'\n ', b'\n'))
    def tree(self, id, folder=''):    # the paths and blobs of a tree and its folders, which hold no folders
        rows = re.findall(rb'(100644|40000) ([^\0/]+)\0(.{20})', data := self.read(id, b'tree'), re.S)
        names = [name + b'/' * (mode == b'40000') for mode, name, _ in rows]
        need(b''.join(b'%s %s\0%s' % row for row in rows) == data, 'a tree cannot be read, or holds a path or another mode than 100644 and 40000')
        need(names == sorted(names) and len({row[1] for row in rows}) == len(rows) and (not folder or rows and b'/' not in b''.join(names)))
        for name, (_, _, blob) in zip(names, rows):
            yield from self.tree(blob.hex(), name.decode()) if name[-1:] == b'/' else [(folder + name.decode(), self.read(blob.hex(), b'blob'))]
    def files(self, id, language):    # the files of a tree by path; the two of the text by what they are
        names = {f'declaration.{language}.md': 'text', f'clauses.{language}.tsv': 'clauses', POLICY: POLICY, TERMS: TERMS, KEYS: KEYS}
        return {names.get(path) or need(re.fullmatch(PAGE, path), f'a ledger may not hold {path}')[0]: data for path, data in self.tree(id)}
NEEDS = {name: eval(f'lambda l, e, p: ({rule})') for name, rule in (row.split(': ', 1) for row in re.split(' ; |\n(?! )', r'''
alone: all(panel.closed or panel is e for panel in l.panels.values()) and e['Reading'] == l.law.get('first-reading', 'open') ; others: e.org not in (p.org, asker(p))
anew: l.rules < 3 or e['Finding'] != 'neutral' or not any(f == 'neutral' and one.person == e.person and one.seat is not e.seat and not is_over(one, l.law, e) for hash
    in e['Wordings'] for one, f in l.checks[hash].values()) ; placed: e.get('Clauses', []) == [clause.id for clause in e.having] or 'Clauses' not in e and l.rules < 2
answered: l.law.get('all-decided') != 'true' or not any(map(is_waiting, l.contributions.values())) and all(one.withdrawn or one.decision and (one.settled or not
    one.disputed) for one in l.proposals.values()) ; later: e.at <= e['Opens'] < e['Closes'] and (e['Round'] == 1 or l.rounds[e['Round'] - 1]['Closes'] <= e['Opens'])
answering: source(e.contribution) != e.org and (is_accepted(p) if e['Code'] in ACCEPTING else not p or e['Code'] == 'already-covered' and (is_accepted(p) or
    is_open(p))) ; foreign: not any(e.org in [org for _, who in clause.origins for org in l.credited(who)] or e.person in l.interested(clause) for clause in e.having)
approvable: e['Clauses'] == sha256(l.files['clauses']) and enough(l.agreements[matter(e)], l.law) and ('quiet-days' not in l.law or l.candidate and e.at -
    l.candidate.at >= l.law['quiet-days'] * 86400) ; seated: not e.body and not e.panel.closed and e.panel['Reading'] == 'sealed' and e.seat['Seq'] in e.panel.seated
brought: e['Code'] not in ACCEPTING or e.wording == p.wording and not named(e, 'add') - named(p, 'add') & (l.named | l.text.keys()) ; current: not e.appointment.ended
council: e.appointment.held[2] == e.org and e.person not in (e.appointment.held[0], e.appointment.person) ; added: not named(e, 'add') & (l.named | l.text.keys())
deciding: ('Covered-By' in e) == (e['Code'] == 'already-covered') and e.get('Covered-By') != e['Proposal'] and (e['Code'] in ACCEPTING or not e['Change']) and
    ('Answer-By' not in e or e['Code'] == 'accepted-with-changes') ; apart: 'Name' not in e or not any(called(e['Name'], other['Name']) for other in l.slugs.values())
due: e.files[POLICY] == f'{e.proposed["Yaml"]}\n'.encode() and enough(l.agreements[e['Proposed']], l.law) if e.proposed else not l.proposals ; wording: e.wording
ending: e.role in ('editor', 'steward') or e.org in (e.thread.org, e.thread.proposal and e.thread.proposal.org) ; held: e.person == (e.interest or e.concern).person
free: 'concern-overrides' in l.law and e.org not in {e.concern.org, *e.concern.overrides} ; kept: keys(e.files.get(KEYS)).items() >= keys(l.files[KEYS]).items()
known: (e.concern.stands - {l.rules < 3 and 'text'} or l.rules > 2 and any(l.checks[h].get(e.concern.person, [e])[0] is e.concern for h in l.words())) and not
    e.concern.cleared and (e.concern.kind != 'finding-sealed' or e.concern.opened or l.rules > 2 and e.concern.panel.closed and e.role == 'editor') ; open: is_open(p)
listed: TERMS in e.files and (e.files[TERMS] == l.files.get(TERMS) or terms(e.files[TERMS])) ; worded: all(e.get('Words', '') in clause.words for clause in e.having)
longer: e['Closes'] > e.round['Closes'] and l.rounds.get(e['Round'] + 1, {}).get('Opens', e['Closes']) >= e['Closes'] ; asking: (e.appointment or e).held[1] in ASKED
numbered: l.law['number'] + 1 == e['Number'] == policy(f'{e["Yaml"]}\n'.encode() if 'Yaml' in e else e.files[POLICY])['number'] ; next: e['Rules'] == l.rules + 1
once: l.rules < 2 or e.person not in {person for person, *_ in l.agreements[matter(e)]} ; seen: 'Clause' not in e or e['Clause'] in clauses(e.base.files)
opening: e.org == e['Slug'] and keys(e.files.get(KEYS)) and all(who[:5] == 'start' for one in clauses(e.files).values() for _, who in one.origins) and (e['Rules'] < 2
    or TERMS not in e.files or terms(e.files[TERMS])) ; frozen: (l.candidate or {}).get('Version', e.kind == 'version-approved' and e['Version']) == e['Version']
openly: all(panel.closed or panel['Reading'] == 'open' for panel in l.panels.values()) ; unanswered: not e.contribution or is_waiting(e.contribution) ; body: e.body
present: len({'%s@%s' % one.held[1:] for one in l.appointments.values()} & {*e.get('Present', [])}) == len(e.get('Present', [])) ; running: e.at < e.round['Closes']
quoted: ('Clause' in e) == ('Wording' in e) and ('Clause' in e or 'Words' not in e) and (e.get('Clause') not in l.text or l.changed.get(e['Clause'], 0) >
    e.base['Seq'] or l.text[e['Clause']].hash == e['Wording'] and e.get('Words', '') in l.text[e['Clause']].words)
rising: all(number < e['Version'] for number, approved in l.versions.items() if approved is not e) ; proposing: l.slugs[e.org]['Class'] in l.law['proposing-classes']
sitting: not e.panel.closed and not e.panel.seated & {*e['Members']} and e['Members'] == sorted({*e['Members']}) and all(one.held[1] == 'councillor' and not one.ended
    for one in e.members) ; new: len({*e['Clauses']} & l.text.keys()) == len(e['Clauses']) and any(e.person not in l.interested(l.text[id]) for id in e['Clauses'])
staffed: any(one.held[1] == 'steward' and not one.ended for one in l.appointments.values() if one is not e.appointment)
standing: len({*e.get('Wordings', ())}) == len(e.get('Wordings', ())) == len({clause.hash for clause in e.having})
suggested: not e.thread.resolved and e.get('Suggestion-For') in {None, e.thread.get('Clause'), *named(e.thread.proposal or e, 'reword', 'add')} ; own: p.org == e.org
true: e.sealed.panel.closed and e.sealed['Seal'] == sha256('\n'.join([e['Finding'], e.get('Words', ''), e['Salt'], e.body]).encode()) ; unfrozen: not l.candidate
unpaused: not any(r.paused and r['Opens'] <= e.at < r['Closes'] for r in l.rounds.values()) ; pressing: l.rules < 3 or e.get('Why-Now') or not l.is_before_election(e)
unsaid: not any(one.kind == e.kind and (one.org, one['Text']) == (e.org, e['Text']) for one in l.entries) ; disputed: p.disputed and p.decision.person != e.person
unsigned: not any(not one.ended and all(one.get(name) == e.get(name) for name in ('Version', 'Signatory', 'Name')) for one in l.signatures.values())
untouched: not p.withdrawn and p.decision and all(l.changed[id] == p.decision['Seq'] for id in named(p.decision)) and (is_accepted(p) or not e['Change'])
vacant: not l.holds(e.held) and ('Group' not in e or e['Office'] == 'councillor') ; asked: p.decision and p.decision.get('Answer-By', datetime.date.min) >= e.date
whole: sum(f == 'neutral' and (l.rules < 3 or not is_over(one, l.law, e)) for one, f in l.checks['=' + e['Text']].values()) >= l.law.get('whole-text', 0) and
    (l.law['no-open-concern'] == 'false' or 'whole-text' not in l.law and l.rules < 3 or not l.against('=' + e['Text'], l.rules > 2 and 'text')) ; modern: l.rules > 1'''[1:]))}
class Ledger:    # what the entries add up to, and the rules that say which may come next
    def __init__(self, repository):
        self.repository, self.language, self.entries, self.files, self.text, self.candidate = repository, None, [], {}, {}, None
        self.ids, self.named, self.changed, self.clusters, self.known = set(), set(), {}, {}, {noun: {} for noun in NOUNS.values()}
        self.checks, self.answers, self.agreements = map(collections.defaultdict, (dict, dict, set))
        vars(self).update({f'{noun.lower()}s': all for noun, all in self.known.items()})
    def add(self, id):    # reads one more entry, and refuses it where it may not come next
        e, first, before = Entry(self.repository.commit(id)), not self.entries, self.files
        self.bases[id], self.language = e, self.language or need(e.get('Language'), "the first entry is not 'opened'")
        need((e['Seq'], e.kind == 'opened') == (len(self.entries) + 1, first), f'its Seq is {e["Seq"]}, or it is not what may stand there')
        need(e['Id'] not in self.ids and (first or e.at >= self.entries[-1].at), 'its Id was used before, or its time is before the last')
        author = f'{(e if first else self.slugs.get(e.org, {})).get("Name", e.org)}, {e.role.replace("-", " ")} <{e.person}@people.invalid>'
        need(e.ident == (author, e.at, SERVER, e.at), f'author and committer are not {author} and the server, at one time')
        e.files, e.wording, e.seat = self.repository.files(e.tree, self.language), ''.join(e.parents[1:]), self.holds(e.office)
        need(len(e.parents) == (not first) + ('wording' in e.needs or e.kind == 'decided' and e['Code'] in ACCEPTING))
        e.allowed, e.having = (before or e.files).get(KEYS), [clause for clause in self.text.values() if clause.hash in e.get('Wordings', ())]
        need(is_signed(e.payload, e.signature, e.allowed), 'no good signature by a key of the ledger')
        need(first or e.seat and (e.role != 'councillor' or e.seat.confirmed), 'by the roster they do not hold the office, or are not confirmed')
        need({'any', e.role} & {*e.roles.split()}, f'this is not for a {e.role}')
        for name in e.keys() & NOUNS.keys() - e.types.keys():
            known, one = self.known[NOUNS[name]], e[name]
            if name in e.new: need(one not in known and (one == len(known) + 1 or not isinstance(one, int)), f'{name} {one}?'); known[one] = e
            found = [need(known.get(part), f'{name} {part}?') for part in (one if isinstance(one, list) else [one])]
            setattr(e, name.lower(), found if isinstance(one, list) else found[0])
        for hash, path in ('Text', 'text'), ('Policy', POLICY): need(hash in e.types or e.get(hash) in (None, sha256(before.get(path, b''))))
        need(e.get('Answer-By', e.date) >= e.date and max((e.get(day, e.date) - e.date).days for day in ('Day', 'Meeting-Day', 'Received')) <= 1)
        need(e.body or e.get('Finding', 'neutral') == 'neutral' and e.get('Answer', 'name-to-it') == 'name-to-it' and not self.is_before_election(e))
        need('Finding' not in e or ('Words' in e) == (e['Finding'] == 'concern' and 'Wordings' in (e.sealed or e)))
        for sign, thing, state in re.findall(r'([+~-]?)(\w+)\.?(\w*)', e.needs.partition('=')[0]):
            need(sign == '~' or (bool(getattr(getattr(e, thing), state)) == (sign == '-') if sign else NEEDS[thing](self, e, e.proposal)), f'needs {e.needs}')
            if sign: setattr(getattr(e, thing), state, sign == '+')
        may = {'all': e.files, 'text': ('text', 'clauses') if e['Change'] else ()}.get(e.paths, [e.get('Page', e.paths)])
        self.readable(before, e.files, {*may} - {*(('text', 'clauses', POLICY) if self.candidate else ())})
        getattr(self, e.kind.replace('-', '_'), lambda e: None)(e)
        self.changed.update(dict.fromkeys(named(e) if e.paths == 'text' else (), e['Seq'])); self.named.update(named(e)); self.ids.add(e['Id'])
        if e.kind in ('candidate-opened', 'candidate-withdrawn', 'version-approved'): self.candidate = e if e.kind == 'candidate-opened' else None
        for noun in re.findall('=([A-Z][a-z]+)', e.needs): self.known[noun][e['Seq']] = e
        self.entries.append(e); self.slugs.update({e['Slug']: e} if 'Slug' in e else {})
        self.files, self.text, self.law, self.rules = e.files, clauses(e.files), policy(e.files[POLICY]), e.get('Rules') or self.rules
    def readable(self, before, after, may):    # refuses files that differ and may not, or that cannot be read
        for path in {**before, **after}:
            need(before.get(path) == after.get(path) or path in may and clean(after.get(path, b'').decode(), path) is not None, f'it may not change {path}')
        return clauses(after), policy(after.get(POLICY))
    def is_before_election(self, e):    # for one of those whom an entry asks, or to whom it makes words public
        about = self.slugs if e.kind == 'version-released' else {one.held[2] for one in e.members} | ({e['For']} if e.get('Office') == 'councillor' else set())
        names = {name for slug in about for name in (slug, self.slugs[slug].get('Nation', '').lower().replace(' ', '-'))}
        return names and any(name in names and start <= str(e.date) <= end for name, start, end in self.law['times'])
    def holds(self, office): return next((one for one in self.appointments.values() if one.held == office and not one.ended), None)
    def interested(self, clause): return {one.person for one in self.interests.values() if not one.ended and clause.id in one['Clauses']}
    def credited(self, who):    # the organisations that words are credited to: who asked for them, and who put that into words
        p = who.isdigit() and self.proposals.get(int(who))
        return [asker(p), p.org] if p else [who[6:]] if who[0] == 's' else [one.org for one in self.entries[:int(who[1:])][-1:] if who[0] == 'e']
    def words(self): return [*(clause.hash for clause in self.text.values()), '=' + sha256(self.files['text'])]
    def against(self, words, place):    # whether a concern stands in the way of words, or of the place where they stand
        given = [one for one, f in self.checks[words].values() if f in ('concern', 'sealed')] + [one for one in self.concerns.values() if place in one.stands]
        return any(not one.cleared and len(one.overrides) < self.law.get('concern-overrides', 10**9) for one in given)
    def organisation_registered(self, e):
        for point in self.contributions.values(): point.joined = point.joined or (called(point.get('Name'), e['Name']) and e['Slug'])
    def policy_changed(self, e): self.known['Proposed'].clear()
    def proposed(self, e):
        p, number, wording, base = e.proposal, str(e['Proposal']), self.repository.commit(e.wording), clauses(e.base.files)
        p.read, p.asked, p.wording, (e.contribution or p).made = e.base.files, self.repository.files(wording.tree, self.language), e.wording, p
        need((wording.parents, wording.ident, wording.message) == ([e['Base']], e.ident, f'Wording for proposal {number}\n'.encode()))
        need(is_signed(wording.payload, wording.signature, e.allowed), 'no good signature by a key of the ledger on the wording')
        self.readable(p.read, p.asked, ('text', 'clauses')); check_text(base, e, clauses(p.asked), lambda who: who == number); p['Change'] = e['Change']
    def decided(self, e):
        p, code, after = e.proposal, e['Code'], clauses(e.files)
        if code in ACCEPTING: check_text(self.text, e, after, lambda who: who in (str(e['Proposal']), code != 'accepted' and f'e{e["Seq"]}'))
        texts = need(code != 'accepted' or e['Change'] == p['Change']) and (self.text, clauses(p.read), after, clauses(p.asked))
        for was, read, becomes, asked in ([text.get(id) for text in texts] for id in named(e) if code == 'accepted'):
            need((was != read or becomes == asked) and (span(was) != span(read) or span(becomes) == span(asked)), 'the text is not what the proposal has')
        p.decision, p.waits = e, p.waits and code == 'deferred'
    def decision_undone(self, e):
        p, decision, undone, after = e.proposal, e.proposal.decision, named(e.proposal.decision), clauses(e.files)
        if is_accepted(p):
            earlier = check_text(self.text, e, after, lambda who: True) or clauses(self.entries[decision['Seq'] - 2].files)
            need(undone <= named(e) and all(same(after.get(id), (earlier if id in undone else self.text).get(id)) for id in named(e)))
            need(max(self.changed.values()) != decision['Seq'] or list(after.items()) == list(earlier.items()))
        p.decision = p.replied = p.disputed = p.settled = False
    def clustered(self, e):
        members = [(kind, number) for kind in ('Contributions', 'Proposals') for number in e.get(kind, [])]
        others = {one for number, other in self.clusters.items() for one in other if number != e['Cluster']}
        need(members == sorted({*members} - others) and (len(members) > 1 or not members and self.clusters.get(e['Cluster'])))
        self.clusters[e['Cluster']] = need(e['Cluster'] <= len(self.clusters) + 1) and members
    def round_extended(self, e): e.round['Closes'] = e.get('Closes', e.at)
    def contribution_answered(self, e): e.contribution.answered = e['Code'] != 'deferred'
    def councillors_invited(self, e): e.panel.seated |= {*e['Members']}
    def concern_overridden(self, e): e.concern.overrides |= {e.org}
    def found(self, e):    # what somebody found, or sealed; of what is opened, what they have not said anew since
        was, finding, clauses = e.sealed or e, e.get('Finding', 'sealed'), places(e.sealed or e)
        about = {hash for hash in tested(was) if not e.sealed or self.checks[hash].get(was.person, [None])[0] is was}
        touches = lambda one: one.person == was.person and one['Seq'] < was['Seq'] and (one.stands & clauses or one.wordings & about)
        if about and finding != 'sealed': self.let_go(about, clauses if finding != 'unsure' else set(), touches)
        for hash in about: self.checks[hash][was.person] = was, finding
        was.stands, was.wordings, was.overrides, _ = was.stands if e.sealed else clauses, about, set(), self.concerns.pop(was['Seq'], None)
        if (was.stands or e.sealed) and about and finding in ('concern', 'sealed'): self.concerns[was['Seq']] = was
    def let_go(self, about, clauses, which):    # some concerns stand in the way of clauses no more; where all of their words are named, of none
        for one in filter(which, self.concerns.values()): one.stands = one.stands - clauses if one.wordings - about else set()
    def finding_withdrawn(self, e):
        for hash in tested(e): need(self.checks[hash].pop(e.person, None))
        self.let_go(tested(e), places(e), lambda one: one.person == e.person and one.wordings & tested(e))
    def language_tested(self, e):
        for hash in e['Wordings']: self.answers[hash][(e.appointment or e).held[0]] = (e.appointment or e).held[1], e['Answer']
    def agreed(self, e): self.agreements[matter(e)].add(e.office)
    def version_approved(self, e):
        law, may_stand, known = self.law, self.law['no-open-concern'] == 'false', collections.Counter()
        stated = [f'{gate}=met' for gate in GATES if gate in ALWAYS or law.get(gate, 'false') != 'false']
        need(e['Gates'] == stated or may_stand and e['Gates'] == stated[:2] + stated[3:])
        for clause in [clause for clause in self.text.values() if clause.words]:
            neutral = [(one.seat.get('Group'), one.org) for one, finding in self.checks[clause.hash].values() if finding == 'neutral'
                       and one.person not in self.interested(clause) and not is_over(one, law, e)]
            need(len(neutral) >= law['councillors'] and len({group for group, _ in neutral}) >= law['groups'])
            need(all([*self.answers[clause.hash].values()].count((role, 'name-to-it')) >= law.get(gate, 0) for role, gate in ASKED.items()))
            need(may_stand or not self.against(clause.hash, clause.id)); need(law['balance'] == 'false' or is_balanced(neutral, law))
            for count, who in clause.origins: known[self.slugs.get(''.join(self.credited(who)[:1]), {}).get('Class')] += count
        del known[None]; need('local-authority-share' not in law or known and known['local-authority'] * 100 >= law['local-authority-share'] * sum(known.values()))
    organisation_changed, revised, policy_proposed, policy_agreed, panel_opened = organisation_registered, proposed, policy_changed, agreed, councillors_invited
    round_closed, language_test_received, neutrality_checked, text_checked, finding_sealed, finding_opened = round_extended, language_tested, *[found] * 4
def verify(path):    # whether a ledger is true, and what it holds or what is wrong with it
    place, chain = 'ledger', []
    try:
        ledger = Ledger(Repository(path))
        refs, main = ledger.repository.refs, ledger.repository.refs.get('refs/heads/main')
        id = need(refs.get('refs/remotes/origin/main', main), 'this is no ledger: it has no branch main')
        while id: chain.insert(0, id); id = ''.join(ledger.repository.commit(id).parents[:1])
        need(not main or main in chain, 'it has been rewound or rewritten: origin/main does not continue main, which was fetched earlier')
        for name in refs if ledger.repository.is_bare else [name for name in refs if name.startswith('refs/remotes/origin/')]:
            need(re.fullmatch('refs/(heads/main|remotes/origin/(main|HEAD)|(tags|replace)/.*)', name), f'{name} is not a branch of a ledger')
        for seq, id in enumerate(chain, 1): place = f'{id} entry {seq}'; ledger.add(id)
        for (major, minor), e in ledger.versions.items():
            place, tag = f'{e.id} entry {e["Seq"]}', f'v{major}.{minor}'
            data = ledger.repository.read(need(refs.pop(f'refs/tags/{tag}', None), f'version {tag} has no tag'), b'tag')
            payload = f'object {e.id}\ntype commit\ntag {tag}\ntagger {SERVER} {e.at} +0000\n\nVersion {tag[1:]}\n'.encode()
            need(data.startswith(payload) and is_signed(payload, data[len(payload):], e.files[KEYS]), f'the tag {tag} is not as it must be')
        for name in refs: need(not name.startswith('refs/tags/'), f'{name} is of no approved version')
        return True, f'verified: {len(chain)} entries, {len(ledger.versions)} versions'
    except Exception as fault: return False, f'{place}: {fault if isinstance(fault, Fault) else f"cannot be judged: {fault!r}"}'
results = [(path, *verify(path)) for path in sys.argv[1:]]
for path, _, line in results: print(' '.join((line if len(results) == 1 else f'{path}: {line}').split()))
sys.exit(0 if results and all(good for _, good, _ in results) else 1)
