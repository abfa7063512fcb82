# Every sentence that the pages of the Lancang-Mekong Knowledge Hub show, in English.
#
# For translators
# - Translate what stands after the equals sign; keep the names before it and everything in curly brackets.
# - Plain words, present tense, active voice. The readers are ministers, technicians and ninth-graders alike.
# - `{ $count -> … }` chooses by number. A language with one form needs no choice: write `{ $count } records`.
#   Numbers print themselves in the digits and with the separators of your language.
# - Country names are the official short names; the hub's name is a proper name, not a description.
# - No exclamation marks, no capitals for emphasis.

## The frame of every page

# Proper name of the site; also the title of the home page.
site-name = Lancang-Mekong Knowledge Hub
# One sentence under the name on the home page.
site-purpose = What six countries of one river know, plan and do together for their environment.
# First link of every page, for keyboards and screen readers.
skip-to-content = Skip to the content
# Labels that only screen readers say: the main menu, the language menu.
menu = Menu
language-menu = Language
nav-search = Search
nav-framework = Framework
nav-map = Map
nav-glossary = Glossary
nav-about = About
# Label of the search field and of its button.
search-label = Search the hub
search-button = Search
# Shown under boundaries on every page that may show a map, and in the footer.
boundary-disclaimer = The boundaries and names shown on the maps do not imply any judgement on the legal status of a territory, or any endorsement or acceptance of its boundaries.
# Only on paper. $address is a web address, $date a day.
printed-from = { $address }, printed on { $date }
# Heading of the footer's list of links.
machine-readable = For machines

## The seven languages, named in this language

language-zh = Chinese
language-en = English
language-km = Khmer
language-lo = Lao
language-my = Burmese
language-th = Thai
language-vi = Vietnamese

## The six countries, by their short names

country-CN = China
country-MM = Myanmar
country-LA = Laos
country-TH = Thailand
country-KH = Cambodia
country-VN = Viet Nam
# Used instead of a list when all six are meant.
all-six-countries = All six countries

## Kinds of record. Singular above a record's title, plural in lists of counts.

kind-case = { $count ->
    [one] Good practice
   *[other] Good practices
}
kind-standard = { $count ->
    [one] Standard
   *[other] Standards
}
kind-data-set = { $count ->
    [one] Data set
   *[other] Data sets
}
kind-research = { $count ->
    [one] Research outcome
   *[other] Research outcomes
}
kind-event = { $count ->
    [one] Event
   *[other] Events
}
kind-technology = { $count ->
    [one] Technology
   *[other] Technologies
}
kind-project = { $count ->
    [one] Demonstration project
   *[other] Demonstration projects
}
kind-assessment = { $count ->
    [one] Assessment
   *[other] Assessments
}
kind-programme = { $count ->
    [one] Programme
   *[other] Programmes
}
kind-document = { $count ->
    [one] Document
   *[other] Documents
}
kind-organisation = { $count ->
    [one] Organisation
   *[other] Organisations
}
kind-recommendation = { $count ->
    [one] Recommendation
   *[other] Recommendations
}
# A number the cooperation has published about itself: "more than 30 dialogues".
kind-total = { $count ->
    [one] Published figure
   *[other] Published figures
}
kind-priority-area = { $count ->
    [one] Priority area
   *[other] Priority areas
}
# The framework has priority areas, these have actions, and these have activities.
kind-action = { $count ->
    [one] Action
   *[other] Actions
}
kind-activity = { $count ->
    [one] Activity
   *[other] Activities
}
# A line of work that the strategy names for a priority area.
kind-direction = { $count ->
    [one] Direction of work
   *[other] Directions of work
}

## Words of the controlled lists inside records

event-form-dialogue = Dialogue
event-form-workshop = Workshop
event-form-meeting = Meeting
event-form-ceremony = Ceremony
event-form-youth = Youth event
programme-status-running = Running
programme-status-planned = Planned
document-form-strategy = Strategy
document-form-declaration = Declaration
document-form-newsletter = Newsletter
document-form-brochure = Brochure
document-form-plan = Plan
document-form-statement = Statement
document-form-memorandum = Memorandum
document-form-report = Report
document-form-study = Study
document-form-treaty = Treaty
document-form-guideline = Guideline
organisation-form-ministry = Ministry
organisation-form-centre = Centre
organisation-form-united-nations = United Nations
organisation-form-non-governmental = Non-governmental organisation
organisation-form-research = Research institution
organisation-form-development-agency = Development agency
organisation-form-company = Company
organisation-form-network = Network
organisation-form-school = School
place-kind-country = Country
place-kind-province = Province
place-kind-city = City
place-kind-site = Site
place-kind-lake = Lake
place-kind-river = River
place-kind-basin = Basin
# Names of the lists that subjects come from.
list-area = Priority areas of the framework
list-sdg = Sustainable Development Goals
list-kmgbf = Kunming-Montreal biodiversity targets
list-infrastructure = Infrastructure
list-ecosystem = Ecosystems
# A goal or target with its number: "SDG 6.3", "Kunming-Montreal target 7". $code is the number.
subject-sdg = SDG { $code }
subject-kmgbf = Kunming-Montreal target { $code }
subject-area = Priority area { $code }
# Themes of the glossary.
theme-air = Air
theme-agriculture-fisheries = Agriculture and fisheries
theme-biodiversity = Biodiversity
theme-climate = Climate
theme-disaster = Disasters
theme-energy = Energy
theme-governance = Governance
theme-hydrology = Hydrology
theme-infrastructure = Infrastructure
theme-land-forest = Land and forest
theme-monitoring = Monitoring
theme-place = Places and countries
theme-river-ecology = River ecology
theme-society = Society
theme-trade-finance = Trade and finance
theme-waste = Waste
theme-water = Water

## Numbers and times

# What stands between the items of a list within a sentence. Keep the quotation marks; they hold the space.
list-comma = {", "}

record-count = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
activity-count = { $count ->
    [one] { $count } activity
   *[other] { $count } activities
}
concept-count = { $count ->
    [one] { $count } concept
   *[other] { $count } concepts
}
place-count = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
# A figure with the source's own caution. $figure is a number with its unit.
figure-exact = { $figure }
figure-more-than = more than { $figure }
figure-about = about { $figure }
# Large numbers in words. $number is a number below a thousand, such as 1.699 or 15.99.
number-million = { $number } million
number-billion = { $number } billion
number-trillion = { $number } trillion
# A value and its unit: "21.58 %", "12 mg/L".
number-with-unit = { $number } { $unit }
# From one date to another.
period-range = { $start } – { $end }
# With a beginning and no end, and the other way round.
period-since = since { $start }
period-until = until { $end }
# The day a figure holds for.
as-of = as of { $date }

## Who made a text, and whether it was read

made-source = as in the source
made-compiled = written by the editors
made-person = translated by a person
made-machine = machine translation
reviewed = reviewed
not-reviewed = not reviewed
# The mark beside a text made by a machine that nobody has read yet.
machine-not-reviewed = Machine translation, not reviewed
# Said once on a page whose text is such a translation. $original links to the text it was made from.
machine-note = A machine made this translation and no native reader has reviewed it yet. When in doubt, use the { $language } text.
# Beside a text that the page's language does not have. $language is the language it is shown in.
only-in-language = only in { $language }

## Home

# Under the search field of the home page.
home-search-hint = Write in any of the seven languages. The hub also finds what was written in the other six.
# Title and text of the small map.
home-map = Where it happens
home-map-text = { $places ->
    [one] { $places } place has records. Every marker opens a list.
   *[other] { $places } places have records. Every marker opens a list.
}
open-map = Open the map
home-newest = Most recent
home-framework = The framework 2023–2027 at a glance
home-framework-text = Five priority areas with { $actions } actions and { $activities } activities, agreed by the six countries. Open an area to see what is planned and when.
open-framework = The whole framework
home-figures = Published figures
home-figures-text = As the cooperation's own documents state them; each number opens its source.
home-holdings = What the hub holds
home-holdings-text = { $records } records, each with a title in seven languages.
browse-all = Browse all records

## Search

search-title = Search
# Title of the page of results. $query is what was written.
search-title-for = { $query } – Search
# Above the list of results.
hits-count = { $count ->
    [0] No record found
    [one] { $count } record found
   *[other] { $count } records found
}
hits-shown = Showing { $first } to { $last }
# When the search had to let in records that do not hold all the words.
hits-loosened = Few records hold all of these words. The list also has records with some of them, or with words spelt nearly the same.
# The filters beside the results. Each has a heading and ticks with counts.
filters = Filters
filters-apply = Apply filters
filters-clear = Clear all filters
filters-active = Active filters
# Said by screen readers for the chip that takes a filter away.
filter-remove = Remove the filter { $name }
facet-kind = Kind
facet-country = Country
facet-subject = Subject
facet-year = Year
facet-language = Language of the text
facet-licence = Licence
facet-more = More
sort-label = Sort by
sort-relevance = Relevance
sort-newest = Newest first
sort-title = Title
# The words that were searched for besides those written, because they mean the same in another language.
also-searched = Also searched
# $concept is the glossary's word for the thing meant.
also-searched-because = because of the glossary's “{ $concept }”
also-searched-off = Search without “{ $concept }”
also-searched-off-all = Search only for the words as written
also-searched-on = Search in the other languages, too
# Why a result was found. $field is one of the four fields below, $language a language's name.
why-found = Found in the { $field } ({ $language })
why-found-names = Found in names and codes
why-through = by way of the glossary's “{ $concept }”
field-title = title
field-summary = summary
field-body = text
field-names = names and codes
page-previous = Previous page
page-next = Next page
# $page of $pages: "Page 2 of 7".
page-position = Page { $page } of { $pages }
pages-label = Pages of results
# Links to the same list for programs and spreadsheets.
same-as-json = This list as JSON
same-as-csv = This list as CSV
# When nothing was found.
empty-title = Nothing was found for “{ $query }”
empty-title-filters = Nothing was found with these filters
empty-advice-fewer = Use fewer or more general words, for example only “{ $word }”.
empty-advice-filters = Take filters away: the hub may hold what you look for in another kind, country or year.
empty-advice-language = Write in whichever of the seven languages you know best.
empty-advice-browse = Or begin with one of these kinds of record:
# Suggestions under the search field.
suggestions = Suggestions
suggestion-concept = in the glossary
suggestion-record = record
suggestions-count = { $count ->
    [0] No suggestion
    [one] { $count } suggestion
   *[other] { $count } suggestions
}

## A record

breadcrumb = You are here
home = Home
record-facts = Facts
record-kind = Kind
record-when = When
record-where = Where
record-countries = Countries
record-organisations = Organisations
record-creators = Authors
record-subjects = Subjects
record-licence = Licence
record-source = Source
record-identifier = Identifier
record-code = Code
record-form = Form
record-status = Status
record-theme = Theme
record-schedule = Schedule
record-outcome = Outcome
record-note = Note
record-issuer = Issued by
record-number = Number
record-valid-from = Valid from
record-limits = Limits
record-limit-substance = Substance
record-limit-average = Averaged over
record-limit-class = Class
record-limit-value = Limit
record-variables = Variables
record-coverage = Coverage
record-publisher = Publisher
record-purpose = Purpose
record-method = Method
record-inputs = Inputs
record-section = Section of the strategy
record-abbreviation = Abbreviation
record-website = Website
record-speaker = Said by
record-figure = Figure
record-files = Files
# A file's size. $size is a number.
file-kilobytes = { $size } kB
case-context = Context
case-building-blocks = Building blocks
case-enabling-factors = What made it possible
case-evidence = Evidence
case-cost = Cost
case-lessons = Lessons
case-transferability = Where else it could work
# Relations to other records, in both directions.
relation-part-of = Part of
relation-has-part = Its parts
relation-given-at = Given at
relation-gave = Given here
relation-related = Related
# On an organisation's page: the records in which it takes part.
relation-organisation = Takes part in
record-alike = More like this
# How the record was made.
provenance = How this record was made
provenance-text = Every text says who wrote it and whether a person who reads the language has approved it.
provenance-language = Language
provenance-made = Made by
provenance-review = Review
provenance-translated-from = translated from { $language }
all-languages = All languages side by side
revision = Revision { $number }, { $date }
cite = Cite
cite-text = Text
cite-bibtex = BibTeX
permanent-link = Permanent link
record-as-json = This record as JSON
# Where a record comes from. $document is one of the founding documents below, $section a section sign or heading.
source-section = { $document }, { $section }
source-000 = Lancang-Mekong Environmental Cooperation Strategy and Action Framework 2023–2027
source-001 = Newsletter on the working group meeting of 22 April 2022
source-002 = Newsletter 2/2022, expert views of the symposium of 24 February 2022
source-003 = Brochure on the Green Lancang-Mekong Initiative, 2018–2022
source-004 = Newsletter 15/2022, fifth anniversary meeting of 23 November 2022

## The framework

framework-title = Strategy and action framework 2023–2027
framework-text = Five priority areas, their actions, activities and schedules as the six countries agreed them. Any change needs the consensus of all six.
framework-activity = Activity
framework-schedule = Schedule
framework-directions = Directions of work
framework-contents = Contents

## The map

map-title = Map
map-text = Every place that a record names. The list below the map says everything that the map says.
# Title and description of the drawn map, for screen readers. $count is a number of places.
map-drawing = Map of the Lancang-Mekong region
map-drawing-text = { $count ->
    [one] The river and its countries with one place marked. The place stands in the text beside the map.
   *[other] The river and its countries with { $count } places marked. The places stand in the text beside the map.
}
map-table = All places
map-place = Place
map-kind = Kind of place
map-records = Records
# Heading of the places that lie in several countries, or outside the six.
map-shared = In several countries, or beyond
# Link to a search for all records of a place.
map-all-records = All { $count } records
map-approximate = A marker stands for a place, not for its extent; markers of countries, provinces, rivers and basins are set by the editors.
# Parts of the map that the reader can operate.
map-zoom-in = Zoom in
map-zoom-out = Zoom out
map-whole-region = Show the whole region
map-close = Close

## The glossary

glossary-title = Glossary
glossary-text = The words of the basin in seven languages. The search uses them to find a record in another language than the one you write in.
glossary-filter = Find a word
glossary-theme = Theme
glossary-all-themes = All themes
glossary-show = Show
glossary-empty = No concept has this word. Use a shorter one, or choose all themes.
glossary-search-concept = Search the hub for this

## A controlled list

list-title = { $list }
list-text = A controlled list of the hub: { $source }.
list-code = Code
list-label = Name
list-records = Records

## About

about-title = About the hub
about-what = What it is
about-what-text = The Lancang-Mekong Knowledge Hub brings together what China, Myanmar, Laos, Thailand, Cambodia and Viet Nam have agreed, learnt and done for the environment of the river they share: the action framework and its activities, dialogues and training, research, demonstrations, standards, data sets, partners and their advice.
about-who = For whom
about-who-text = For the public, students and journalists; for officers and focal points of the six countries; for technicians, researchers, builders and lenders. Everything that is public on these pages can also be read by machines.
about-principles = Principles
about-principle-sovereignty = Sovereignty: each country decides which of its data it shares, with whom and from when.
about-principle-consensus = Consensus: a change of the framework needs all six countries.
about-principle-openness = Openness: everything public is open to people and machines alike.
about-principle-equality = Equality: seven languages, none second to another.
about-sources = Sources
about-sources-text = The collection is compiled, in the editors' own words, from these founding documents. Each record names its document and section.
about-languages = Languages and their review
about-languages-text = English follows the sources; so does Chinese where a source prints it. All other texts are made by machine from the English and wait for native readers; until then each is marked.
about-languages-texts = Texts
about-languages-machine = Machine-made, not reviewed
about-languages-reviewed = From a source, or approved by a reader
about-search = How the search works
about-search-text = A question is taken apart into words by the rules of its script and looked for in all seven languages at once. The glossary carries it to words of the same meaning; each such step is shown beside the results and can be switched off.
about-privacy = Your privacy
about-privacy-text = The hub counts no visitors and loads nothing from other computers. It sets one cookie, only when you sign in, to remember that you are signed in.
about-licences = Licences
about-licence-texts = Texts of the collection: the editors' own words; quoted titles belong to their issuers. Where a data set has a licence of its own, its record names it.
about-licence-software = Software: Apache-2.0 or MIT, as you choose.
about-licence-fonts = Type: Noto Sans in seven scripts, SIL Open Font License 1.1.
about-licence-basemap = Basemap: Natural Earth, public domain.
about-boundaries = Boundaries

## When something is wrong

error-back = Go to the home page
error-not-found-title = This page does not exist
error-not-found-text = The address may be mistyped, or the record was never here. Search for it, or begin at the home page.
error-method-title = This address does not take such a request
error-method-text = The hub answers here to other kinds of requests. Nothing was changed.
error-bad-request-title = The address cannot be understood
# $parameter is a part of the address, $found what it holds; one of the sentences below follows.
error-parameter = “{ $parameter }” is “{ $found }”.
expected-one-of = Expected: one of { $words }.
expected-number = Expected: a whole number from { $least } to { $most }.
expected-year = Expected: a year such as 2022.
expected-subject = Expected: a list and a code, such as sdg:6.3.
expected-licence = Expected: an SPDX licence identifier, such as CC-BY-4.0.
expected-identifier = Expected: lower-case Latin letters, digits and hyphens.
expected-shorter = Expected: at most { $limit } characters; { $found } were given.
error-internal-title = Something went wrong on our side
error-internal-text = The hub could not answer. Nothing you did caused it. Try again in a minute.
error-busy-title = The hub is busy
error-busy-text = The answer took too long. Try again in a minute.

## Signing in and accounts

sign-in-title = Sign in
sign-in-button = Sign in
# Below the form of the sign-in page.
sign-in-text = Accounts are opened by the people who run this hub. Whoever has lost the password asks them for a new link. Reading what is public needs no account.
sign-in-code-text = Enter the six digits that your authenticator shows now, or one of your spare codes.
# Button; $provider is the name of another organisation's sign-in service.
sign-in-provider = Sign in through { $provider }
sign-out = Sign out
signed-out = You are signed out.
field-email = E-mail address
field-password = Password
field-new-password = New password
field-code = Code
field-secret = Secret of the authenticator
field-step = Step
field-name = Name
field-language = Language
field-role = Role
field-scope = Where it holds
field-token-name = Name of the token
field-token-uses = What it may be used for
field-token-days = How many days it lasts
# The beginning of a message that tells why a form was not accepted; the reason follows.
refused = Not done.
# The page behind a link by which a new person chooses a password.
welcome-title = Choose your password
welcome-text = Welcome, { $name }. Choose a password; from then on you sign in with your e-mail address.
welcome-button = Keep this password
password-rules = At least 15 characters. Four or five words that do not belong together are easy to remember and hard to guess.
password-chosen = Your password is kept. Sign in with it.
password-changed = Your password has changed. Your other sessions have ended.
account-title = Your account
account-roles = Roles
account-no-roles = You have no role yet. You can read everything that is public.
account-password = Password
account-password-button = Change the password
account-second-factor = Second factor
second-factor-text = With a second factor, nobody signs in with your password alone: a code from an app on your phone is needed too.
second-factor-begin = Set up a second factor
second-factor-is-set = A second factor protects your account.
second-factor-remove = Remove the second factor
second-factor-removed = Your second factor is removed.
second-factor-steps = Open an authenticator app on your phone and scan this picture. Then enter the code that it shows.
second-factor-picture = QR code for an authenticator app
second-factor-typed = If you cannot scan it, type this secret into the app:
second-factor-button = Turn on the second factor
spare-codes-text = The second factor is on. Write these spare codes down and keep them safe: each is good once, if you lose your phone. They are not shown again.
account-sessions = Sessions
session-agent = Browser
session-address = Network address
session-seen = Last used
session-this = This session
session-end = End
session-end-others = End all other sessions
session-ended = Ended.
account-tokens = Tokens for programs
tokens-text = With a token a program acts for you. It can do no more than you may, and only what you choose here.
token-made = The token is made. Copy it now: it is not shown again.
token-ends = Ends
token-used = Last used
token-never = Never
token-make = Make a token
token-end = End
token-ended = The token has ended.
use-read = Read records
use-write = Change records
use-administer = Administer people and read the audit trail
# Heading of a table's column with buttons.
column-what-to-do = What you can do

## People

people-title = People
people-count = { $count ->
    [one] { $count } account
   *[other] { $count } accounts
}
people-new = Open an account
people-new-button = Open the account
person-state = State
person-state-open = Open
person-state-invited = Has not chosen a password
person-state-second-factor = Open, with a second factor
person-state-closed = Closed
person-no-roles = No roles.
person-manage = Manage the account
person-act-invite = Make a link to choose a password
person-act-end-sessions = End all sessions
person-act-reset-second-factor = Remove the second factor
person-act-close = Close the account
person-act-reopen = Open the account again
person-done = Done.
invitation-made = Hand this link to the person in a safe way. It is good once, for seven days.
grant-title = Give a role
grant-button = Give the role
revoke = Take away
# For screen readers: the button beside a role. $role is the role and where it holds.
revoke-of = Take away: { $role }
scope-hint = “hub” for the whole hub, or one of: country, organisation, project, datastream, then a colon and which one, for example country:LA or organisation:mrc-secretariat.

## Roles

roles-title = Who may do what
roles-text = A role holds within a scope: the whole hub, a country, an organisation, a project or a datastream. This table is the one by which the program decides.
roles-action = Action
roles-state = State before
roles-who = Who may
roles-everyone = Everyone
roles-handed-on = Within their own scope, some roles may give and take others:
role-reader = Reader
role-contributor = Contributor
role-reviewer = Reviewer
role-focal-point = Focal point
role-data-owner = Data owner
role-operator = Operator
role-text-reader = Reads what is shared within the scope.
role-text-contributor = Writes drafts and submits them.
role-text-reviewer = Judges what was submitted: accepts it or gives it back.
role-text-focal-point = Speaks for a country or an organisation: publishes, withdraws, lets people in.
role-text-data-owner = Decides over data: corrects, publishes, withdraws, lets readers in.
role-text-operator = Runs the hub: accounts and the audit trail. Publishes nothing.
scope-hub = the whole hub
scope-country = { $name }
scope-organisation = organisation { $name }
scope-project = project { $name }
scope-datastream = datastream { $name }
# A role and where it holds.
role-within = { $role }, { $scope }
action-read = Read
action-create = Write a new record
action-edit = Change
action-submit = Submit
action-return = Give back
action-accept = Accept
action-publish = Publish
action-withdraw = Withdraw
action-see-people = See who has an account
action-manage-people = Open, close and reset accounts
action-grant = Give and take roles
action-read-audit = Read the audit trail
action-read-metrics = Read the program's measurements
state-draft = Draft
state-submitted = Submitted
state-returned = Given back
state-accepted = Accepted
state-published = Published
state-shared = Shared with some countries
state-withdrawn = Withdrawn
state-hub = The hub itself
step-submit = Submit for review
step-return = Give back
step-accept = Accept
step-publish = Publish
step-withdraw = Withdraw

## The audit trail

audit-title = Audit trail
audit-text = Every change and every disclosure of what is not public, the newest first. Each line carries a fingerprint of the one before it, so that a line that was altered or removed is found.
audit-number = Line
audit-at = When (UTC)
audit-who = Who
audit-whence = From where
audit-what = What
audit-object = To what
audit-before = Before
audit-after = After
audit-filter = Show
audit-verify = Verify the whole trail
audit-none = No line fits.
audit-older = Older lines
audit-csv = As a table (CSV)
# $count lines were read; $head is a fingerprint.
audit-sound = { $count } lines, each as it was written. The last one has the fingerprint { $head }.
audit-unsound = The trail is not as it was written.
audit-fault-altered = Line { $number } is not as it was written.
audit-fault-removed = Line { $number } is missing.
audit-fault-inserted = Line { $number } was put between two others after they were written.
audit-fault-unchained = Line { $number } does not follow the one before it.
audit-fault-cut = The trail ends with line { $found }; expected line { $number }.
audit-fault-not-as-noted = Line { $number } has another fingerprint than was noted before.

## Why something was refused

refusal-credentials = The address, the password or the code is not right.
refusal-throttled = There were too many tries. Wait { $seconds } seconds and try again.
refusal-password-short = The password has { $found } characters; expected at least { $least }.
refusal-password-long = The password has { $found } characters; expected at most { $most }.
refusal-password-guessable = Programs guess this password quickly. Expected words that do not belong together.
refusal-link = This link is used up, too old, or was never given out. Ask the people who run the hub for a new one.
# $field is the name of a form's field, $found what was typed, $expected in English.
refusal-field = “{ $field }” is “{ $found }”; expected: { $expected }.
refusal-taken = There is an account for { $email } already.
refusal-unknown = No account was opened here for { $email }.
refusal-unverified = The sign-in service has not made sure that your e-mail address is yours, and no account here was signed in to through it before.
refusal-last-operator = Nobody would be left who runs the hub.
refusal-stale = The record has changed since you opened it. Look at it again.
refusal-step = The record stands otherwise: { $found }.
refusal-provider = The sign-in service did not confirm who you are. Try again.
error-forbidden-title = You may not do that
error-forbidden-text = Your roles do not include this. The page about roles tells who may do what.
error-sign-in-title = Sign in first
error-sign-in-text = This page is only for people with an account.
error-form-title = The form was not sent from this hub
error-form-text = The form is too old or was sent from another site. Open the page again and repeat what you did.
error-conflict-title = It has changed meanwhile
error-away-title = The database does not answer
error-away-text = What you sent was not kept. Try again in a minute.
error-unsure-text = The database went away before it said whether what you sent was kept. Look whether it is there before you send it again.
error-full-text = More people are asking than the hub can answer at the same time. Try again in a few seconds.
error-too-many-title = Too many requests
error-too-many-text = { $seconds ->
    [one] More was asked from your address than the hub answers. Try again in { $seconds } second.
   *[other] More was asked from your address than the hub answers. Try again in { $seconds } seconds.
}
# $limit is a number of kilobytes.
error-too-large-title = Too much was sent at once
error-too-large-text = The hub takes at most { $limit } kB here. Nothing was changed.

## Methods: their list, their pages, and what is wrong with what they are given

# A list of published methods that the hub computes by; also in the menu.
methods-title = Methods
methods-text = What the hub can compute, and by whose rules. Each method follows a publication, which it names, and gives the same result from the same numbers, on this page, on the command line and for programs.
# Heading of a list of questions that an example of a method answers.
methods-questions = Questions with an answer
home-methods = All methods
family-air = Air
family-water = Water
family-hydrology = Rivers and rain
family-freshwater-health = Freshwater health
family-sdg = Sustainable Development Goals
family-risk = Risk and choice
method-answer = Result
method-warning = Note:
method-as-table = As a table
method-data-source = Data
method-made-by = Computed by
method-download-json = Download with all inputs (JSON)
method-try = Try it
method-refused = It could not be computed.
method-optional = (may be left empty)
method-table-hint = One row a line, commas between; the first line names the columns:
method-file = Or a file
method-file-hint = CSV, JSON or Excel (.xlsx), up to 2 MB. What is typed above takes the place of what the file says.
method-compute = Compute
method-compute-json = Compute and download (JSON)
method-formula = Formula
method-inputs = What it asks for
method-outputs = What it answers
method-limits = What it does not hold for
method-sources = Where it is published
method-edition = Edition
method-as-json = This card as JSON
column-time = Time
value-missing = no value
value-count = { $count ->
    [one] { $count } input value
   *[other] { $count } input values
}
# Between which numbers a value must be; the unit stands with the last number.
range-between = { $least } to { $most }
range-least = { $least } or more
range-most = { $most } or less
range-any = a number
range-any-unit = a number in { $unit }
# What is wrong with a value that a method was given. $place names the input, row or column.
fault-found = { $place } is “{ $found }”. Expected: { $expected }.
fault-missing = { $input } is missing.
fault-unknown = There is no input “{ $input }”. Expected: one of { $words }.
fault-form = { $input } is of another form. Expected: { $expected }.
fault-no-column = { $input } has no column “{ $column }”.
fault-unknown-column = { $input } has a column “{ $column }” that is not known. Expected: one of { $words }.
fault-empty = { $place } is empty.
fault-too-few = { $input } has { $found } values. Expected: at least { $least }.
fault-too-many = { $input } has { $found } values. Expected: at most { $most }.
fault-none-of = None of these is given: { $inputs }. Expected: at least one.
fault-not-converged = No solution was found in { $iterations } steps.
fault-cancelled = It takes longer than a page waits. Use the interface for programs or the command line.
place-row = { $input }, row { $row },
place-cell = { $input }, column “{ $column }”, row { $row },
place-line = Line { $line }, column “{ $column }”,
place-file = { $file }: { $reason }
unread-json = Line { $line }, character { $character }: this is not JSON ({ $reason }).
unread-not-an-object = Expected: an object with the inputs by their names. Found: { $found }.
unread-twice-in-time = { $input }: the time { $time } stands twice.
unread-not-utf8 = Byte { $byte }: this is not UTF-8 text.
unread-csv = Line { $line }: { $reason }
unread-one-row = Expected: one row of values. Found: { $found }.
unread-no-time = Expected: a column “time”. Found: { $found }.
# What a value should look like, within sentences.
form-number = a number
form-word = a word
form-words = words
form-date = a date such as 2026-01-31
form-series = values in time
form-table = a table
form-time = a time such as 2024-01-31T13:00
form-time-and-value = an object with time and value
form-number-or-null = a number or null
form-row = an object with the columns by their names
form-known-columns = columns that the method knows
form-nothing = nothing
form-truth = true or false
form-list = a list
form-object = an object
form-sheet = a sheet with a first row of names
form-file = a .csv, .json or .xlsx file
method-uncertain = How sure are the numbers?
method-uncertain-text = Type a standard deviation, and the answer says how far it may be off: the inputs are drawn 2,000 times from normal distributions (JCGM 101:2008).
spread-title = How sure the answer is
spread-how = { $draws } draws of the inputs, seed { $seed }.
spread-of = Number
spread-mean = Mean
spread-deviation = Standard deviation
spread-from = 95 % from
spread-to = 95 % to
method-save = Compute and keep as a draft
method-save-title = Title of the record
method-download-crate = Download as a research object (RO-Crate)
field-result = Result
rows-more = { $count ->
    [one] { $count } more row stands in the file only.
   *[other] { $count } more rows stand in the file only.
}

## Indicators of the Sustainable Development Goals in the six countries

goals-title = The six countries beside each other
goals-text = How China, Myanmar, Laos, Thailand, Cambodia and Viet Nam stand, indicator by indicator of the Sustainable Development Goals. Each value is rated by the bounds of the Sustainable Development Report 2021.
goals-read = A cell holds the newest value; below it the score from 0 (the lower bound) to 100 (the goal reached), the trend since 2015 and the year. The small square is green where the goal is reached, yellow and orange on the way, red far from it.
goals-no-index = These are 20 of the 92 indicators of the report, so no index is reckoned from them: with more than a fifth missing it would mislead.
goals-indicator = Indicator
goals-country = Country
goals-no-value = No value
goals-value = Newest value
goals-year = Year
goals-score = Score
goals-colour = Colour
goals-trend = Trend
goals-change = Change of the score a year
goals-needed = Change needed a year
goals-all = All values by year
goals-thresholds = Green from { $green }, red beyond { $red }; in { $unit }.
goals-csv = All values as CSV
goals-series = Series of the World Bank
goals-rules = Reckoned by
goals-link = The six countries beside each other, indicator by indicator

expectation-year = a year such as 2026
expectation-reference = an assessment that the hub keeps and one of its inputs or outputs, as record:ID#NAME
method-reference-hint = Instead of a value: record:ID#NAME takes an input or an output of an assessment that the hub keeps.
relation-derived-from = Reckoned from
relation-derived = Reckoned from this

## Freshwater health of basins

basins-title = Freshwater health of basins
basins-text = How healthy the fresh water of basins of the region is: what scientists published, and the assessments that this hub keeps, by the Freshwater Health Index.
basins-components = Three components from 0 to 100 stand side by side and are not joined: how whole the ecosystem is, what it gives to people, and how well it is governed.
basins-method = Assess a basin
basins-newest = Newest result
basins-missing = Without data
basins-place = What else the hub holds about this basin
method-save-basin = Basin
basins-link = Freshwater health of basins, on a map

fault-lacking = { $place } does not hold what is needed. Expected: { $expected }.
fault-not-finite = { $output } is beyond what numbers can tell. Give inputs of a usual size.
form-each-column-once = each column once
range-above-zero = more than 0{ $unit }

changes-title = Changes and versions
changes-text = The framework changes only when all six countries agree. Every proposal, every answer and every earlier version stays here for everyone to read. Silence is not agreement, and one objection ends a proposal.
changes-waiting = { $count ->
    [one] One proposal waits for your answer.
   *[other] { $count } proposals wait for your answer.
}
changes-proposals = Proposals
changes-none = Nothing has been proposed so far. Whoever speaks for a country can propose a change below, once signed in.
changes-about = What it is about
changes-by = Proposed by
changes-standing = How it stands
changes-agreed-n = Agreed
changes-your-turn = Waits for your answer
n-of-six = { $n } of { $six }
versions-title = Versions
version-name = Version
version-number = Version { $number }
version-since = In force since
version-adopted = As the six countries adopted it
version-in-force = In force
version-replaced = Replaced
version-by-change = the change
version-until = This version was in force until { $day }.
propose-title = Propose a change
propose-wish = What should happen
propose-language = Language of the texts you change
propose-next = Continue
propose-text = The other five countries see your proposal at once. It comes into force only if all six agree, yours included: answer it too.
propose-for = For which country
propose-days = 1 to 366 days from today; 30 days if you leave it empty.
propose-button = Propose
wish-amend = Change what it says
wish-add = Add an activity to this action
wish-remove = Take this activity out
act-amend = Change
act-add = New activity
act-remove = Take out
change-difference = What would change
change-part = Part
change-before = Before
change-after = After
change-answers = The six countries
change-answer = Answer
change-day = Day
change-history = Earlier answers
change-your-answer = Your answer
change-reason-note = An objection needs a reason; it is shown to everyone. You may answer again until the proposal is decided.
change-answer-button = Answer
change-take-back = Take the proposal back
position-agree = Agrees
position-object = Objects
position-abstain = Abstains
position-none = No answer yet
position-nobody = No answer yet; nobody speaks for this country here so far
standing-open = Open: answers are awaited
standing-agreed = All six agreed; in force since { $day }
standing-objected = { $country } objected on { $day }
standing-lapsed = Not all six agreed by { $day }
standing-taken-back = Taken back on { $day }
standing-overtaken = Overtaken by another change on { $day }
action-propose = Propose a change of the framework
action-answer = Answer a proposal for one's country
state-register = The register, for one's own country
field-reason = Reason
field-answer-by = Answers by
field-part-code = Code
field-part-title = Title
field-part-schedule = Schedule
field-part-start = Start
field-part-end = End
refusal-consensus = This belongs to the framework. What was agreed changes only when all six countries agree: propose a change.
refusal-no-change = The proposal changes nothing. Write what should be different.
refusal-decided = This proposal is decided already.

outcomes-title = What was promised, what was done
outcomes-promised = For 2023 to 2027, China, Myanmar, Laos, Thailand, Cambodia and Viet Nam promised { $activities } activities in { $actions } actions of { $areas } priority areas.
outcomes-text = Below is everything that is on record here. Every number opens to the lines that it sums; nothing is estimated, and what nobody entered is not counted.
outcomes-participants = participants that the log counts
outcomes-started = activities of 2023–2027 with something on record
outcomes-areas = By priority area
outcomes-area = Priority area
outcomes-activities = Activities promised
outcomes-areas-note = Something that belongs to two areas counts in both, so the columns do not add up to the numbers above.
outcomes-timeline = Year by year, 2016–2027
outcomes-timeline-what = Lines on record, by the year in which they began
outcomes-all-lines = All lines
outcomes-csv = Download as CSV
outcomes-sites = Where demonstrations are
outcomes-money = Money, in US dollars
outcomes-no-money = No money has been entered so far.
outcomes-money-countries = By the country that entered it
outcomes-without-rate = { $count ->
    [0] Every amount has a rate.
    [one] One amount has no rate and is in no sum.
   *[other] { $count } amounts have no rate and are in no sum.
}
outcomes-stories = Stories from the ground
outcomes-published = As published elsewhere
outcomes-published-text = These figures stand in documents of the cooperation, which do not list what they count; the numbers above are what this hub can show line by line.
outcomes-figure = Figure
outcomes-stated = Stated
lines-title = Lines behind the number
lines-count = { $count ->
    [0] Nothing is on record.
    [one] One line.
   *[other] { $count } lines.
}
lines-since = { $year } or later
lines-sum = Together
log-title = Line of the activity log
log-new = Enter what was done
log-new-text = A line says what was done once it was done. Everyone sees it at once. It cannot be changed afterwards, only struck with a reason, and then entered anew.
log-country = Entered for
log-evidence-note = The identifier of a public record that shows it, as in its address; may stay empty.
log-money-note = Amounts as 12500 or 12500.50. Without a rate an amount in another currency stays out of the sums. Further amounts are further lines.
log-enter = Enter
log-struck = This line was struck and counts no longer.
log-strike = Strike this line
log-strike-note = The line and your reason stay for everyone to read.
sort-of-line-event = Events
sort-of-line-demonstration = Demonstrations
sort-of-line-research = Research outcomes
sort-of-line-entry = Entries in the log
flow-commitment = Committed
flow-disbursement = Paid out
flow-in-kind = In kind
funding-cooperation-fund = Lancang-Mekong Cooperation Fund
funding-chinese-government = Chinese government
funding-international = International organisations, partners and third countries
funding-regional = Other national and regional organisations
funding-private = Private sectors
funding-countries = The Lancang-Mekong countries
sector-government = Government
sector-international = International organisations
sector-non-governmental = Non-governmental organisations
sector-private = Companies and banks
sector-research = Research and education
sector-community = Communities
field-log-activity = Activity of the framework
field-what-was-done = What was done
field-day-done = When
field-evidence = Evidence
field-participants = Participants
field-women = Women and girls
field-men = Men and boys
field-youth = 15 to 24 years old
field-from-country = Participants by country
field-from-sector = Participants by sector
field-flow = What became of the money
field-funding = Source of the money
field-amount = Amount
field-currency = Currency
field-rate = US dollars for one unit
field-rate-on = Day of the rate
field-rate-source = Who published the rate
field-money = Amounts
parts-gender = women and men
parts-youth = young people
parts-countries = the countries
parts-sectors = the sectors
refusal-rate = The rate is “{ $found }”; expected: a number above zero, and who published it.
refusal-parts = There are { $total } participants, but { $part } come to { $found }.
action-log = Enter what was done, for a country
outcomes-undated = No year stated
outcomes-calendar = Events as a calendar file
outcomes-under = Under the framework, since 2023
outcomes-zero = What nobody has entered is not counted: a nought means that nothing is on record here, not that nothing was done.
outcomes-before = Before it, 2016–2022
outcomes-column-started = Of these on record since 2023
outcomes-column-since = Lines since 2023
outcomes-column-before = Lines 2016–2022
lines-until = { $year } or before
log-activity-gone = taken out of the framework since
log-evidence-gone = no longer public
field-country = Country
field-wish = What should happen
field-position = Answer
field-language-of-agreed = The language of what was agreed
lines-activities = { $count ->
    [0] None of them belongs to an activity of the framework.
    [one] They belong to one activity of the framework.
   *[other] They belong to { $count } activities of the framework.
}
results-title = Results
results-text = Each indicator has a value at the beginning, a value to be reached by a certain year, and what was measured since. All of it was entered by the countries, and each value says where it was published.
results-lead = The index of the framework is { $value } of 100. It could lie anywhere from { $low } to { $high }, depending on what is not known yet.
results-nothing = No measured value is on record yet: the index of the framework could lie anywhere from 0 to 100.
results-new = Enter an indicator
results-new-text = An indicator belongs to an action of the framework. Less is better where the target is below the baseline. It stays in the register; what was entered by mistake is struck, with a reason, and entered anew.
results-indicators = Indicators
results-none = The founding documents give no indicator with a baseline and a target, and no country has entered one yet. Focal points enter them here.
results-newest = Newest value
results-class = Progress
results-struck = Struck out.
results-csv = All indicators and values as CSV
results-index = Index of the framework
results-index-text = Each indicator scores 0 at its baseline and 100 at its target. Indicators are joined to actions, actions to areas, areas to the whole, each by a weighted mean; areas weigh the same, and so do the actions of an area. What is missing does not count as zero: it leaves the mean and widens the interval by all that it could be.
results-picture = Points from 0 to 100: the band is what it could be, the mark is the mean of what is known
results-terms = Every term of the index
results-term = Term
results-part = Part of the term above
results-points = Points
results-between = Could be
results-contribution = Adds to the term above
results-known = Indicators known
results-source = Scores and means after OECD and JRC (2008), Handbook on Constructing Composite Indicators; the interval is our own addition. For programs:
results-whole = The whole framework
results-interval = { $low }–{ $high }
results-value = { $value } ({ $year })
n-of-n = { $n } of { $all }
results-indicator = Indicator
results-action-gone = Its action is not in the framework any more, so it is no term of the index.
results-measured = Baseline and what was measured since
results-values = Values
results-no-values = Nothing was measured since the baseline, or nobody has entered it yet.
results-parts = Of these
results-counts = Counts
results-counts-yes = Yes
results-counts-no = No: a later value of the same year counts
results-measure = Enter a value
results-by-country = The value of each country
results-strike = Strike this indicator out
progress-title = How the class was found
progress-text = The yearly growth since the baseline is held against the yearly growth that leads from the baseline to the target in its year: substantial from 95 %, moderate from 60 %, limited from 0 %, below that deterioration (Open SDG, automatic progress measure, after Eurostat).
progress-from-zero = Baseline or target is 0. From nothing no growth can be reckoned: it was taken as 0.001, as the publication does, so that growth is large whatever happens.
progress-term-base = Baseline
progress-term-newest = Newest value
progress-term-elapsed = Time gone by between baseline and target
progress-term-observed = Growth a year, observed
progress-term-required = Growth a year, needed
progress-term-measure = Observed over needed
progress-term-bounds = Substantial · moderate · limited from
progress-term-score = Score from -5 to 5
progress-deterioration = Deterioration: it moves the wrong way.
progress-limited = Limited progress: the right way, too slowly.
progress-moderate = Moderate progress: the right way, not fast enough for the target.
progress-substantial = Substantial progress: on track to the target.
progress-target-achieved = Target achieved.
progress-none = No class yet.
no-progress-too-few = A class needs a value of a year after the baseline.
no-progress-signs = Growth cannot be reckoned between a value below zero and one above it.
no-progress-target = Baseline and target lie on two sides of zero, where growth cannot be reckoned.
no-progress-number = The numbers do not allow growth to be reckoned.
field-framework-action = Action of the framework
field-indicator-title = Indicator
field-unit = Unit
field-method = How it is measured
field-indicator-source = Where baseline and target are published
field-baseline-year = Year of the baseline
field-baseline = Baseline
field-target-year = Year of the target
field-target = Target
field-weight = Weight
field-value-year = Year of the value
field-value = Value
field-value-source = Who published the value, and where
field-value-women = The value of women and girls
field-value-men = The value of men and boys
refusal-struck = This was struck out already.
outcomes-embed = Show these figures in your own page
outcomes-embed-text = This frame shows the same figures, always the newest, without cookies and scripts.
action-score = Say as an independent reviewer how activities stand
action-moderate = Let comments of the public in, or not
reviews-title = Reviews
reviews-text = In a review round the countries say how their activities stand, independent reviewers look at them, and everyone can comment. The three stand beside each other.
reviews-none = No round was opened yet. Focal points open one here.
review-open = Open
review-closed = Closed
review-closed-on = Closed on { $day }
review-name = { $kind } { $year }
round-kind-annual = Annual review
round-kind-mid-term = Mid-term review
round-kind-final = Final review
review-new = Open a round
review-new-text = The public comments until one day, the countries and reviewers enter what they find until another. The round is closed when every comment is answered.
field-round-kind = Sort of review
field-round-year = Year that it looks back on
field-round-opens = First day
field-comments-until = Last day for comments of the public
field-round-until = Last day for countries and reviewers
report-title = Evaluation report
review-eyes = How much is done, per cent
review-eyes-text = Three look at each activity: those who are responsible, independent reviewers, and the public. Each number is a median. Where several speak, brackets hold the least and the most, if these differ, and then how many speak: 40 (20–60; 2). They are not averaged: where two are 20 points or more apart, that is said.
review-responsible = The responsible
review-reviewers = Independent reviewers
review-public = The public
review-distance = Apart by
review-disagree = disagree
review-disagree-text = Two of the three are 20 points or more apart. Both views stand.
review-eye = { $median } ({ $range }; { $n })
review-eye-same = { $median } ({ $n })
review-comments = Comments of the public
review-no-comments = No comment was let in yet.
review-comment = Comment
review-unanswered = Not answered yet.
review-reply = Answer
field-reply = Official answer
review-refused = { $count ->
    [one] One comment was not let in, for this reason:
   *[other] { $count } comments were not let in, for these reasons:
}
review-waiting = Comments for a moderator
review-not-let-in = Not let in:
review-let-in = Let it in
review-refuse-why = Why it is not let in; everyone reads this
review-refuse = Do not let it in
review-say = Your comment
review-say-text = Anyone can comment until { $day }, in any of the seven languages and without an account. A moderator looks at each comment before everyone can read it, and it gets an official answer. Your name is shown only if you write it.
review-said = Your comment was kept. A moderator looks at it before everyone can read it.
review-about = What it is about
field-comment = Comment
field-comment-name = Name by which you wish to be cited (may be empty)
review-your-progress = How much of it is done as you see it, 0–100 % (may be empty)
review-send = Send the comment
review-close = Close the round
review-close-text = Nothing can be entered after that. Every comment must be answered first; what the responsible or reviewers have not said stays missing and is said to be.
review-nothing-said = Nothing was said yet.
review-counts-not = Counts not: its author also speaks for the responsible.
review-assess = Say how it stands
field-progress = How much is done, 0–100 %
field-quality = How well, from 1 (poor) to 5 (very well)
field-difficulty = What was difficult
field-next-step = What comes next
review-evidence-note = Identifiers of public records, one after the other with spaces between. At least one where anything is done.
review-score = Enter your score
review-score-text = Whoever has a part in an activity cannot score it. What you enter again takes the place of what you entered before.
review-missing-own = { $count ->
    [one] Of one activity the responsible have not said how it stands.
   *[other] Of { $count } activities the responsible have not said how they stand.
}
review-missing-scores = { $count ->
    [one] One activity has fewer than two independent scores.
   *[other] { $count } activities have fewer than two independent scores.
}
review-missing-replies = { $count ->
    [one] One comment is not answered yet.
   *[other] { $count } comments are not answered yet.
}
review-nameless = Someone without a name
review-says-done = says { $progress }% is done
review-marks = { $progress }% done, quality { $quality } of 5
refusal-interested = You have a part in this activity, so you cannot review it.
refusal-not-open = This is not taken today: look at the days.
refusal-unanswered = { $count ->
    [one] One comment waits for a moderator or for an answer.
   *[other] { $count } comments wait for a moderator or for an answer.
}
report-name = Evaluation report: { $round }
report-made-of = Made from the register of the Lancang-Mekong Knowledge Hub, { $n } entries
report-summary = Summary
report-days = Days of the round
report-state = State
report-assessed = Activities of which the responsible said how they stand
report-scored = Activities with two independent scores or more
report-disagreeing = Activities on which two of the three are 20 points or more apart
report-refused = Comments that were not let in
report-missing = What is missing
report-bars = How much is done, as the responsible say
report-bars-what = Per cent: the mark is the median of the countries, the band is from the least to the most
report-index-source = Weights and points of every part: the page of results
report-reviewer = Reviewer { $n }
name-before = { $name }:{ " " }
report-activities = Activities
report-done = What was promised and done
report-made = How this report was made
report-made-text = Every number is reckoned from the public register and the records of the hub; none was typed for the report. The same data gives the same report, byte for byte. Each table leads, from its rows or from the line under it, to what it was made of; these addresses hold the data:
report-languages = The words around the data are those from which the other languages were translated by machine; what people wrote stands in the language in which they wrote it.
registration-title = Registration
registration-none = No registration list was opened for this event.
registration-calendar = Calendar file of the event
registration-days = Register from { $opens } until { $closes }.
registration-places = { $taken } of { $places } places are taken.
registration-taken = { $count ->
    [one] One person has registered; there is no limit.
   *[other] { $count } people have registered; there is no limit.
}
registration-waiting = { $count ->
    [one] One person waits for a place.
   *[other] { $count } people wait for a place.
}
registration-not-yet = Registration opens on { $day }.
registration-closed = Registration closed on { $day }.
registration-full = All places are taken, and there is no waiting list.
registration-register = Register
registration-text = There is one list in all languages, served in the order of arrival. Only those who run the event read what you write here. You get an address of your own by which you come back to your place or give it back.
registration-from = Country
registration-elsewhere = Elsewhere
registration-language = Language you would like to hear
registration-run = Run this event
registration-list = List of those who registered
registration-list-text = That you opened this list stands in the audit trail.
registration-change-places = Change the number of places
registration-open = Open the registration list
registration-waiting-list = Keep a waiting list when all places are taken
field-places = Number of places (empty: no limit)
field-registration-opens = First day to register
field-registration-closes = Last day to register
field-attendee-name = Name
field-attendee-organisation = Organisation (may be empty)
field-attendee-needs = What you need to take part (may be empty)
refusal-registered = This address is on the list already.
ticket-title = Place
ticket-confirmed = You have a place.
ticket-waiting = You are number { $position } on the waiting list. When a place is given back, the first gets it.
ticket-cancelled = This place was given back.
ticket-keep = Keep this address. It is the only way back to your place, and whoever has it can give it back.
ticket-cancel-text = If you give your place back, the first on the waiting list gets it, and nothing of what you wrote is kept.
ticket-cancel = Give my place back
partnership-title = Needs and offers
partnership-text = What organisations need and what they can give: money, technology, expertise, data, training. The hub says which fit and why. Who stands behind a notice is told only when both sides agree.
partnership-none = No notice holds today. Those who keep the log of a country enter needs and offers here.
partnership-new = Enter a need or an offer
partnership-side-need = Need
partnership-side-offer = Offer
partnership-kind-money = Money
partnership-kind-technology = Technology
partnership-kind-expertise = Expertise
partnership-kind-data = Data
partnership-kind-training = Training
partnership-unit-us-dollars = US dollars
partnership-unit-person-days = person-days
partnership-unit-people = people
partnership-term-subjects = Shared subjects
partnership-term-place = Place
partnership-term-capacity = Capacity
partnership-term-language = Language
partnership-term-timing = Time
partnership-matches = What fits
partnership-no-matches = Nothing fits today.
partnership-score = { $score } of 100
partnership-share = Share of the score
partnership-because = Because of
partnership-ask = Ask the other side for an introduction
partnership-agree = Agree: both sides see who the other is
partnership-decline = Decline
partnership-state-none = Nobody has asked yet.
partnership-state-asked = One side has asked; the other has not answered.
partnership-state-declined = The other side has declined.
partnership-state-introduced = Both sides have agreed.
partnership-contact = Contact
partnership-withdraw = Withdraw this notice
partnership-withdrawn = Withdrawn
partnership-anywhere = Anywhere
partnership-any = Any
partnership-conditions = Conditions that must hold
field-notice-side = Need or offer
field-notice-kind = Of what
field-notice-title = Title
field-text = What exactly
field-subjects = Subjects: codes such as area:3 or sdg:13, with spaces between
field-countries = Countries (none: anywhere)
field-languages = Languages of work (none: any)
field-organisation = Organisation (identifier of its record)
field-period = First and last day
field-first = First day
field-last = Last day
field-notice-amount = How much: US dollars, person-days of expertise or people to be trained (may be empty)
field-only-countries = Only organisations of these countries
field-only-organisation-forms = Only organisations of these sorts (words such as ministry, research)
field-must-language = Language that the other side must work in
field-least-amount = At least so much
field-least-days = At least so many days in common
refusal-no-match = The two do not fit, or nothing of that sort is to be said now.
field-judgement = Let in or refuse
refusal-done = This was done already.
refusal-waiting = Too many comments on this round wait for a moderator. Please come back later; what you wrote is still in the form.
progress-zero = (Reckoned from 0, where growth is large whatever happens.)
record-iati = Reported through IATI
outcomes-iati = IATI activities (XML)
outcomes-iati-organisation = IATI organisation (XML)
outcomes-cbd = Activities by global biodiversity target (CSV)
calls-title = Calls
calls-text = Scholarships and grants that are offered, who may apply, and how applications are judged.
calls-none = No call has been published yet.
calls-new = Publish a call
call-form-text = Write in the language of this page. A call stands as it was published: it cannot be changed afterwards.
field-call-title = Title
field-call-text = What is offered, to whom and why
field-call-programme = Programme (identifier of its record; may be empty)
field-call-opens = First day for applications
field-call-closes = Last day for applications
field-decide-by = Last day for decisions
field-call-places = How many can be accepted
field-call-ages = Ages
call-nationalities = Nationals of these countries only (none: of any of the six)
call-age-least = Youngest age (may be empty)
call-age-most = Oldest age (may be empty)
call-language = Language in which one must be able to work
call-language-any = Any
field-criterion = What is judged
field-criterion-weight = Weight in per cent; all together are 100
field-best-mark = Best mark
field-mark = Mark
field-birth-year = Year of birth
field-nominated-by = E-mail of whoever nominated you (may be empty)
field-supervisor = E-mail of whoever supervises you (may be empty)
field-statement = Why you apply
field-reasons = Reasons
field-outcome = Decision
field-relation = How near you are
call-days = Applications from { $opens } to { $closes }, decisions by { $decided }
call-places = { $count ->
    [one] One can be accepted
   *[other] { $count } can be accepted
}
call-not-yet = Applications open on { $day }.
call-open = Applications are open until { $day }.
call-closed = Applications closed on { $day }.
call-programme = The programme that it belongs to
call-eligible = Who may apply
call-anyone = Nationals of the six countries
call-nationality = Nationals of: { $countries }
call-aged = Aged { $least } to { $most } in the year in which the call closes
call-speaks = Able to work in this language: { $language }
call-judged = How applications are judged
call-criterion = { $title }: { $weight } per cent, marks from 0 to { $scale }
call-judged-text = Two reviewers or more give marks. Nobody reads, marks or decides an application who is near to the applicant: the same organisation, supervision, family, work published together, or nomination. The applicant is told the decision with its reasons.
call-judge = Applications
call-apply = Apply
call-apply-text = No account is needed. You get an address of your own by which you see the decision and can take the application back. Only those who judge read what you write, and each time it is noted that they did.
call-applications = { $count ->
    [one] One application
   *[other] { $count } applications
}
call-list-text = Numbers, not names. Whoever is near to an applicant is kept from the application. Opening one leaves a line in the audit trail.
call-no-applications = Nobody has applied yet.
call-back = To the call
application = Application
application-own = Your application
application-keep = Keep this address. It is the only way back to your application, and whoever has it can read it and take it back.
application-waits = It has not been decided yet.
application-decided = Decided on { $day }: { $outcome }
application-withdrawn = It was taken back. Nothing of what was written is kept here.
application-withdraw = Take it back
application-withdraw-text = If you take it back, nothing of what you wrote is kept, and you can apply again while the call is open.
application-nationality = Nationality
application-organisation = Where you work or study
application-languages = Languages in which you can work
application-disclosed = That you read this stands in the audit trail.
application-marks = Marks
application-ranking = Place
application-decision = Decision
application-scores = { $count ->
    [one] One reviewer has given marks.
   *[other] { $count } reviewers have given marks.
}
application-scored = You are one of them.
application-rank = Place { $place }: { $mean } per cent on average, { $spread } points between the highest and the lowest
application-score = Give marks
application-decide = Decide
application-decide-text = The applicant is told the reasons; others see only how many were accepted. A decision stands.
application-declare = Say that you are near to the applicant
application-declare-text = You are then kept from this application for good, and marks that you gave it count no more.
application-blocked = You may neither read nor mark nor decide this application.
conflict-same-person = It is your own.
conflict-same-organisation = The applicant is of an organisation within which you have a role.
conflict-declared = You or the applicant have said that you are near to each other.
conflict-nominated = You nominated the applicant.
near-supervisor = Supervisor or pupil
near-family = Family
near-co-author = We have published together
outcome-accepted = Accepted
outcome-waiting-list = On the waiting list
outcome-declined = Declined
refusal-call-day = The call does not take this today.
refusal-ineligible = The call asks for what is not met: { $unmet }
refusal-few-scores = Two reviewers who are near to nobody must have given marks first.
refusal-no-place = Every place of the call is given.
network-members = Members
network-count = { $count ->
    [one] One member
   *[other] { $count } members
}
network-shown = Only those are named here who agreed to it.
network-closed = This network takes no members here yet.
network-open = Open it to members
network-join = Join
network-join-text = No account is needed. Whoever keeps the network confirms members. Others see of you only what you tick, and your e-mail never. You get an address of your own by which you change what you said, or leave.
network-keep = All who asked to join
network-keep-text = Each look at this list leaves a line in the audit trail. Of whom you take out, nothing is kept.
network-nobody = Nobody has asked to join yet.
field-member-about = What you do (may be empty)
member-shows = What everyone may see
member-shows-name = My name and country (without this, nothing of me is shown)
member-shows-organisation = My organisation
member-shows-about = What I do
member-is-confirmed = Member
member-confirm = Confirm
member-remove = Take out
membership-title = Your membership
membership-waits = It waits to be confirmed; nothing of it is shown until then.
membership-confirmed = You are a member.
membership-left = This membership has ended. Nothing of what was written is kept.
membership-keep = Keep this address. It is the only way back, and whoever has it can change what is said of you.
membership-change = Change
membership-change-text = What is shown changes at once. If you say something else of yourself, it waits to be confirmed again.
membership-leave = Leave
membership-leave-text = If you leave, nothing of what you wrote is kept.
minutes-title = Minutes
minutes-none = No minutes have been begun for this meeting.
minutes-begin = Begin the minutes
field-meeting-before = The meeting before (identifier of its record; may be empty)
minutes-before = What became of the commitments of the meeting before
minutes-agenda = Agenda
minutes-item = Add a point
field-agenda-item = Point of the agenda
minutes-paper = Paper
field-paper = Paper (identifier of its record; may be empty)
minutes-nothing = Nothing has been entered yet.
minutes-nothing-promised = Nothing was promised.
minutes-statements = Statements
minutes-statement = Statement
minutes-say = Add a statement
field-speaker = Speaker or delegation
field-statement-text = What was said
field-statement-number = Number of the statement
minutes-translate = Add a translation
minutes-by-machine = A machine made this translation
minutes-translated = Translated by a person
minutes-original = As it was said
minutes-also = There is a translation in:
minutes-decisions = Decisions
minutes-decide = Add a decision
field-decision-text = What was decided
minutes-promise = Add a commitment
field-commitment-text = What was promised
field-due = Last day
minutes-follow = Say what became of a commitment
field-progress-text = What was done, or what stands in the way
field-state = How it stands
field-commitment-number = Number of the commitment
minutes-number = Number of what is struck, as it stands behind it in brackets
commitment = Commitment
commitment-owner = Promised by
commitment-overdue = Overdue
commitment-open = Open
commitment-under-way = Under way
commitment-kept = Kept
commitment-given-up = Given up
commitments-title = Commitments
commitments-all = Commitments of all meetings
commitments-text = What was promised at meetings, by whom and until when, and what became of it.
commitments-none = No meeting has entered a commitment yet.
conflict-rival = You have applied for the same call.
field-minute-number = Number
report-map-what = Places of demonstrations on record; a number in brackets: how many are at one place.
report-map-edge = A triangle at the edge: further that way.
report-map-source = Places: the records named below. Basemap: Natural Earth, public domain; borders as drawn there, without prejudice.
certificate-title = Certificate of attendance
certificate-did = took part in
certificate-check = Anyone can check this certificate at
certificate-valid = This certificate is valid: whoever kept the list of the event confirmed that { $name } was there.
certificate-confirmed = Confirmed
certificate-by = { $day }, by those who kept the list for { $country }
certificate-pdf = Certificate as PDF
ticket-came = You were there. Here is your certificate; show its address to whoever wants to check it.
ticket-forget-text = You can have everything about you deleted. Then your certificate is not valid any more and what you said of the event is gone too.
ticket-forget = Delete everything about me
field-came = Was there
attendance-text = After the event, tick who was there. They get a certificate and are asked what they think of the event.
attendance-save = Save who was there
attendance-count = { $count ->
    [one] One was there.
   *[other] { $count } were there.
}
survey-title = What those who were there say
survey-ask = What do you say of the event?
survey-text = The marks are shown on the page of the event once five have answered, without names. Only those who keep the list read what you write, also without your name. You can answer again: the newest answer counts.
field-survey-organised = How well was it organised?
field-survey-useful = How useful is it for your work?
field-survey-learnt = How much of it was new to you?
field-survey-uses = What of it have you used, or will you use?
field-survey-better = What should be better next time?
survey-scale = 1: not at all, 5: very
survey-median = Median
survey-answered = { $count ->
    [one] One has answered.
   *[other] { $count } have answered.
}
survey-question = Question
survey-send = Send the answer
alumni-title = Alumni
alumni-text = You got a place. If you agree, your name, your nationality and the organisation that you named are shown on the page of the call to everyone. You can take it back here at any time.
alumni-agree = Name me among the alumni
alumni-save = Save
deadlines-title = Deadlines
deadlines-days = Last days that everyone may know
deadlines-what = What
deadlines-day = Last day
deadlines-none = Nothing is due.
deadlines-text = Days end in universal time (UTC). If you subscribe to the calendar, your own calendar reminds you seven days and one day before each.
deadlines-calendar = Calendar of deadlines, with reminders
deadline-answers = Answers to proposal { $number }
deadline-comments = Comments of the public: { $title }
deadline-round = Self-assessments and scores: { $title }
deadline-applications = Applications: { $title }
deadline-decisions = Decisions on applications: { $title }
deadline-registration = Registration: { $title }
deadline-commitment = Commitment { $number }: { $title }
tasks-title = What waits for you
tasks-none = Nothing waits for you.
task-answer = { $count ->
    [one] A proposal waits for your country's answer
   *[other] { $count } proposals wait for your country's answer
}
task-assess = { $count ->
    [one] One activity has no self-assessment
   *[other] { $count } activities have no self-assessment
}
task-score = { $count ->
    [one] One activity needs independent scores
   *[other] { $count } activities need independent scores
}
task-moderate = { $count ->
    [one] One comment waits for a moderator
   *[other] { $count } comments wait for a moderator
}
task-reply = { $count ->
    [one] One comment waits for an official answer
   *[other] { $count } comments wait for an official answer
}
task-mark = { $count ->
    [one] One application waits for your marks
   *[other] { $count } applications wait for your marks
}
task-decide = { $count ->
    [one] One application waits for a decision
   *[other] { $count } applications wait for a decision
}
task-confirm = { $count ->
    [one] One person waits to be confirmed as a member
   *[other] { $count } people wait to be confirmed as members
}
task-keep = { $count ->
    [one] One commitment is due within thirty days or overdue
   *[other] { $count } commitments are due within thirty days or overdue
}
task-introduce = { $count ->
    [one] Somebody asks to be introduced to you
   *[other] { $count } ask to be introduced to you
}
outcomes-done = On record as done: { $before } things from 2016 to 2022, { $since } since 2023, { $undated } without a year.
outcomes-line = A line is one thing that was done: an event, a demonstration, a research outcome, or an entry that a country made in its log.
certificate-withdrawn = This certificate does not hold any more: since { $day } whoever keeps the list of the event does not confirm it.
certificate-no-letters = The hub has no letters for a part of this name, so there is no PDF: this page is the certificate.
attendance-from = From { $day } on you can tick here who was there.
ticket-no-event = The event is not shown any more. What you wrote is still kept; you can have it deleted here.
survey-fives = Answers are told in fives, so that nobody's can be told from the others'.
report-records-now = What was entered counts up to the closing of the round. Titles, events, demonstrations and places are those of the public records as they are when the report is made.
task-close = The round can be closed
outcomes-not-yet = Nothing is on record so far.
mail-waits-subject = { $count ->
    [one] { $count } thing waits for you
   *[other] { $count } things wait for you
}
mail-waits-text = This waits for you in the Knowledge Hub:
mail-last-day = Last day: { $day }
mail-waits-end = You are reminded because you have an account. There you can choose another language, or no reminders:
mail-ticket-subject = Your registration: { $title }
mail-ticket-text = You have registered for “{ $title }”. At your own address you see whether you have a place or wait for one, and find your certificate afterwards:
mail-place-subject = You have a place: { $title }
mail-place-text = You waited and have a place now at “{ $title }”. If you cannot come, please give it back at the address that you were given when you registered, so that somebody else gets it. The event:
mail-application-subject = Your application: { $title }
mail-application-text = Your application for “{ $title }” has arrived. The decision will stand at your own address, where you can also take the application back:
mail-decision-subject = Decided: { $title }
mail-decision-text = Your application for “{ $title }” was decided. Decision and reasons stand at the address that you were given when you applied. The call:
mail-membership-subject = Your membership: { $title }
mail-membership-text = You have asked to join “{ $title }”. At your own address you see whether you were confirmed, and can change what is said of you, or leave:
mail-confirmed-subject = You are a member: { $title }
mail-confirmed-text = Your membership of “{ $title }” is confirmed. The network:
mail-secret = Keep this message: whoever has the address can do there what you can. If it was not you who wrote to us, you can delete everything about you there.
account-mail = Reminders by mail
account-mail-text = The hub writes to you about what waits for you: when it is new, and seven days and one day before its last day; about what has no last day, once a week.
field-mail-language = Language of the mail
account-mail-remind = Remind me by mail
account-mail-button = Save
mail-changed = Your choice is kept.
task-came = { $count ->
    [one] The event is over: say who of { $count } was there
   *[other] The event is over: say who of { $count } were there
}
