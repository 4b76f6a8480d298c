/** Describes a way to get capacity: which sheet fills each slot, and the terms in which it differs from their defaults. */
export interface OfferTemplate {
  readonly kind: string
  readonly label: string
  readonly about: string
  readonly fillings: { readonly facility: string; readonly hardware: string; readonly operations: string }
  /** Inputs that a new offer of this kind sets, by line. */
  readonly inputs: Readonly<Record<string, string | Noted | Taken>>
}

interface Noted {
  readonly value: string
  readonly note: string
}

/** A figure of the offer's accelerator, and what stands where none is named. */
interface Taken {
  readonly catalogue: string
  readonly otherwise: Noted
}

/** Lists the ways to get capacity; each can stand at any site, as often as there are quotes. */
export const offerTemplates = [
  {
    kind: 'hall',
    label: 'Own new hall',
    about: 'A hall and hardware of the company’s own, run by its own people.',
    fillings: { facility: 'facilityNewBuild', hardware: 'hardwareOwned', operations: 'operationsOwn' },
    inputs: {},
  },
  {
    kind: 'retrofit',
    label: 'Retrofit of the present hall',
    about: 'Own hardware in the hall that the company has, made fit for denser racks.',
    fillings: { facility: 'facilityRetrofit', hardware: 'hardwareOwned', operations: 'operationsOwn' },
    inputs: {},
  },
  {
    kind: 'colocation',
    label: 'Colocation with own hardware',
    about: 'Own hardware in an operator’s hall.',
    fillings: { facility: 'facilityColocation', hardware: 'hardwareOwned', operations: 'operationsOwn' },
    inputs: {},
  },
  {
    kind: 'colocationLeased',
    label: 'Colocation with leased hardware',
    about: 'A vendor’s or bank’s hardware, run by the company in an operator’s hall.',
    fillings: { facility: 'facilityColocation', hardware: 'hardwareLeased', operations: 'operationsOwn' },
    inputs: {},
  },
  {
    kind: 'hallLeased',
    label: 'Own new hall with leased hardware',
    about: 'A hall of the company’s own with a vendor’s or bank’s hardware in it.',
    fillings: { facility: 'facilityNewBuild', hardware: 'hardwareLeased', operations: 'operationsOwn' },
    inputs: {},
  },
  {
    kind: 'gpuService3yr',
    label: 'GPU service, three years reserved',
    about: 'A provider’s accelerators, reserved for three years, paid whether used or not.',
    fillings: {
      facility: 'facilityIncluded',
      hardware: 'hardwareReserved',
      operations: 'operationsPlatform',
    },
    inputs: {},
  },
  {
    kind: 'gpuService1yr',
    label: 'GPU service, one year reserved',
    about: 'A provider’s accelerators, reserved for a year at a time.',
    fillings: {
      facility: 'facilityIncluded',
      hardware: 'hardwareReserved',
      operations: 'operationsPlatform',
    },
    inputs: {
      'hardwareReserved.price': {
        catalogue: 'oneYearPrice',
        otherwise: {
          value: '5.10 USD/(gpu h)',
          note: 'Hyperstack price page, B200 reserved, 26 August 2026',
        },
      },
      'hardwareReserved.lifeMonths': '12 month',
      'hardwareReserved.leadMonths': '1 month',
    },
  },
  {
    kind: 'gpuServiceOnDemand',
    label: 'GPU service on demand',
    about: 'A provider’s accelerators for the hours that run.',
    fillings: {
      facility: 'facilityIncluded',
      hardware: 'hardwareOnDemand',
      operations: 'operationsPlatform',
    },
    inputs: {},
  },
  {
    kind: 'hosted',
    label: 'Managed cluster',
    about:
      'A provider’s cluster in the provider’s hall, reserved for a term and run by the provider for a fee.',
    fillings: {
      facility: 'facilityIncluded',
      hardware: 'hardwareReserved',
      operations: 'operationsPlatform',
    },
    inputs: {
      'hardwareReserved.managedShare': {
        value: '15%',
        note: 'Planning assumption, 8 to 30% on the compute; confirm before use',
      },
      'operationsPlatform.keptShare': {
        value: '50%',
        note: 'Planning assumption: half of the platform team stays with a managed cluster',
      },
      'hardwareReserved.leadMonths': '3 month',
    },
  },
  {
    kind: 'tokenApi',
    label: 'Token API',
    about: 'A service that answers requests and bills tokens; for work that is counted in tokens.',
    fillings: {
      facility: 'facilityIncluded',
      hardware: 'hardwareTokenApi',
      operations: 'operationsIncluded',
    },
    inputs: {},
  },
] as const satisfies readonly OfferTemplate[]

/** Names the kinds of offers. */
export type OfferKindId = (typeof offerTemplates)[number]['kind']
