"""The states of the world, their usual short forms, former states, and regions without a government."""

from __future__ import annotations

_STATES = """
Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Argentina|Armenia|Australia|Austria|
Azerbaijan|Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia|
Bosnia and Herzegovina|Bosnia|Botswana|Brazil|Brunei|Bulgaria|Burkina Faso|Burma|Burundi|Cabo Verde|
Cambodia|Cameroon|Canada|Cape Verde|Central African Republic|Chile|China|Colombia|Comoros|Costa Rica|
Croatia|Cuba|Cyprus|Czechia|Czech Republic|Democratic Republic of Congo|
Democratic Republic of the Congo|Republic of the Congo|Congo|Denmark|Djibouti|Dominica|
Dominican Republic|East Timor|Timor-Leste|Ecuador|Egypt|El Salvador|England|Equatorial Guinea|Eritrea|
Estonia|Eswatini|Ethiopia|Fiji|Finland|France|Gabon|Gambia|Germany|Ghana|Great Britain|Britain|Greece|
Grenada|Guatemala|Guinea|Guinea-Bissau|Guyana|Haiti|Holland|Honduras|Hungary|Iceland|India|Indonesia|
Iran|Iraq|Ireland|Northern Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Kazakhstan|Kenya|Kiribati|
Kosovo|Kuwait|Kyrgyzstan|Laos|Latvia|Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|
Madagascar|Malawi|Malaysia|Maldives|Mali|Malta|Marshall Islands|Mauritania|Mauritius|Mexico|Micronesia|
Moldova|Monaco|Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands|
New Zealand|Nicaragua|Niger|Nigeria|North Korea|South Korea|Korea|North Macedonia|Macedonia|Norway|
Oman|Pakistan|Palau|Palestine|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Qatar|
Romania|Russia|Russian Federation|Rwanda|Saint Kitts and Nevis|Saint Lucia|
Saint Vincent and the Grenadines|Samoa|San Marino|Sao Tome and Principe|Saudi Arabia|Scotland|Senegal|
Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|Somaliland|
South Africa|South Sudan|Spain|Sri Lanka|Sudan|Suriname|Swaziland|Sweden|Switzerland|Syria|Taiwan|
Tajikistan|Tanzania|Thailand|Togo|Tonga|Trinidad and Tobago|Tunisia|Turkey|Türkiye|Turkmenistan|Tuvalu|
Uganda|Ukraine|United Arab Emirates|UAE|United Kingdom|UK|U.K.|United States|United States of America|
US|U.S.|USA|U.S.A.|Uruguay|Uzbekistan|Vanuatu|Vatican|Venezuela|Vietnam|Wales|Western Sahara|Yemen|
Zambia|Zimbabwe|Soviet Union|USSR|U.S.S.R.|Yugoslavia|Czechoslovakia|East Germany|West Germany|
Rhodesia|Zaire|Persia|Ottoman Empire|
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|
Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|
Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|
Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|
West Virginia|Wisconsin|Wyoming
"""

_REGIONS = """
Africa|Antarctica|Asia|Europe|North America|South America|Latin America|Central America|Oceania|
Central Asia|South Asia|Southeast Asia|East Asia|West Africa|East Africa|North Africa|Southern Africa|
Central Africa|Western Europe|Eastern Europe|Central Europe|Northern Europe|Southern Europe|
Middle East|Near East|Far East|Horn of Africa|Sahel|Maghreb|Levant|Balkans|Baltics|Caucasus|Scandinavia|
Caribbean|Americas|Indochina|Siberia|Arctic|Antarctic|Balkan Peninsula|Persian Gulf|Gulf|West|
Global South|Mediterranean|Atlantic|Pacific|Indian Ocean|Atlantic Ocean|Pacific Ocean|Arctic Ocean|
Black Sea|Baltic Sea|Caspian Sea|North Sea|Red Sea|Mediterranean Sea|South China Sea
"""

_DOUBTFUL = "Georgia|Jordan|Chad|Niger|Mali|Virginia|Washington|Dominica|Guinea|Israel|Panama"


def _names(block: str) -> frozenset[str]:
    return frozenset(name.strip() for name in block.replace("\n", "").split("|") if name.strip())


STATES = _names(_STATES)
"""Names that are always a GPE."""

REGIONS = _names(_REGIONS)
"""Names of parts of the world without one government: LOC."""

DOUBTFUL_STATES = _names(_DOUBTFUL)
"""Names of states that are also names of people, cities or deserts: a weak hint only."""
