// IANA tz database zones of the United States, its territories, Canada and the Mexican border, by the family whose abbreviations they use.
const families: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  newfoundland: { [-210]: 'NST', [-150]: 'NDT' },
  atlantic: { [-240]: 'AST', [-180]: 'ADT' },
  eastern: { [-300]: 'EST', [-240]: 'EDT' },
  central: { [-360]: 'CST', [-300]: 'CDT' },
  mountain: { [-420]: 'MST', [-360]: 'MDT' },
  pacific: { [-480]: 'PST', [-420]: 'PDT' },
  alaska: { [-540]: 'AKST', [-480]: 'AKDT' },
  hawaii: { [-600]: 'HST', [-540]: 'HDT' },
  samoa: { [-660]: 'SST' },
  chamorro: { 600: 'ChST' },
}

const zonesOfFamily: Readonly<Record<string, string>> = {
  newfoundland: 'America/St_Johns Canada/Newfoundland',
  atlantic:
    'America/Halifax America/Glace_Bay America/Moncton America/Goose_Bay America/Blanc-Sablon America/Puerto_Rico America/St_Thomas America/Virgin Atlantic/Bermuda Canada/Atlantic',
  eastern:
    'America/New_York America/Detroit America/Fort_Wayne America/Indianapolis America/Indiana/Indianapolis America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Indiana/Vincennes America/Indiana/Winamac America/Louisville America/Kentucky/Louisville America/Kentucky/Monticello America/Toronto America/Montreal America/Nipigon America/Thunder_Bay America/Iqaluit America/Pangnirtung America/Atikokan America/Coral_Harbour US/Eastern US/Michigan US/East-Indiana Canada/Eastern EST5EDT',
  central:
    'America/Chicago America/Menominee America/Knox_IN America/Indiana/Knox America/Indiana/Tell_City America/North_Dakota/Center America/North_Dakota/New_Salem America/North_Dakota/Beulah America/Winnipeg America/Rainy_River America/Rankin_Inlet America/Resolute America/Regina America/Swift_Current America/Matamoros America/Ojinaga US/Central US/Indiana-Starke Canada/Central Canada/Saskatchewan CST6CDT',
  mountain:
    'America/Denver America/Boise America/Phoenix America/Shiprock Navajo America/Edmonton America/Yellowknife America/Inuvik America/Cambridge_Bay America/Creston America/Dawson_Creek America/Fort_Nelson America/Dawson America/Whitehorse America/Ciudad_Juarez US/Mountain US/Arizona Canada/Mountain Canada/Yukon MST7MDT',
  pacific: 'America/Los_Angeles America/Vancouver America/Tijuana US/Pacific Canada/Pacific PST8PDT',
  alaska: 'America/Anchorage America/Juneau America/Sitka America/Metlakatla America/Yakutat America/Nome US/Alaska',
  hawaii: 'Pacific/Honolulu America/Adak America/Atka US/Hawaii US/Aleutian',
  samoa: 'Pacific/Pago_Pago Pacific/Midway US/Samoa',
  chamorro: 'Pacific/Guam Pacific/Saipan',
}

/** `CDT`, `MST`; outside North America, or where the law moved the clock since, `GMT+2`. */
export function zoneShortName(zone: string, offsetMinutes: number): string {
  for (const [family, zones] of Object.entries(zonesOfFamily)) {
    const name = zones.split(' ').includes(zone) ? families[family]?.[offsetMinutes] : undefined
    if (name !== undefined) return name
  }
  if (offsetMinutes === 0) return 'GMT'
  const distance = Math.abs(offsetMinutes)
  const minutes = distance % 60 === 0 ? '' : `:${String(distance % 60).padStart(2, '0')}`
  return `GMT${offsetMinutes < 0 ? '-' : '+'}${Math.floor(distance / 60)}${minutes}`
}
