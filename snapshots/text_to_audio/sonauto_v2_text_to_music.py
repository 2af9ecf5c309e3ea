class SonautoV2TextToMusic(FalNode):
    """
    Generate one or two full songs with Sonauto V2 from a description, style tags, your own lyrics or any mix of them.
    sonauto, text-to-audio, music, audio, song, lyrics, bpm

    Tempo can be fixed in BPM; the inpaint sibling repairs parts afterwards.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Write a 128 BPM dance track about recycling for a youth club
    - Hear two versions of a hospital radio theme and keep one
    - Set given lyrics to tagged surf rock for a regatta
    - Make a wordless bossa for a florist's phone queue
    - Describe a power ballad for a ferret and get words too
    """

    class OutputFormat(str, Enum):
        FLAC = "flac"
        MP3 = "mp3"
        WAV = "wav"
        OGG = "ogg"
        M4A = "m4a"

    class OutputBitRate(int, Enum):
        OUTPUT_BIT_RATE_128 = 128
        OUTPUT_BIT_RATE_192 = 192
        OUTPUT_BIT_RATE_256 = 256
        OUTPUT_BIT_RATE_320 = 320

    class Bpm(str, Enum):
        AUTO = "auto"

    endpoint: ClassVar[str] = "sonauto/v2/text-to-music"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "lyrics_prompt", "tags", "bpm", "num_songs")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio", 0)}

    prompt: str | None = Field(
        default=None,
        description="The sound or music you want: kind, mood, instruments, tempo. Concrete words get closest.",
    )
    tags: list[str] = Field(default=[], description="Genre, mood and instruments that describe the music.")
    lyrics_prompt: str | None = Field(
        default=None,
        description="Words to sing. Left out, they are written from the description; empty gives an instrumental.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        le=9223372036854776000,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    prompt_strength: float = Field(
        default=2.0,
        ge=1.4,
        le=3.1,
        description="How strongly description and tags steer the song. Higher obeys more but sounds less natural.",
    )
    balance_strength: float = Field(
        default=0.7,
        ge=0,
        le=1,
        description="Balance of voice and band: higher gives more natural singing, lower sharper instruments.",
    )
    num_songs: int = Field(
        default=1, ge=1, le=2, description="How many versions of the song to make; two cost less than twice as much."
    )
    output_format: OutputFormat = Field(
        default=OutputFormat.WAV, description="Kind of audio file: wav and flac lose nothing, the others are smaller."
    )
    output_bit_rate: OutputBitRate | None = Field(
        default=None, description="Data rate of compressed sound files; lossless ones ignore it."
    )
    bpm: Bpm | int | None = Field(
        default=Bpm.AUTO, description="Beats per minute; left open, they follow from the style."
    )

    class OutputType(TypedDict):
        output: AudioRef
        audio: list[AudioRef]
        seed: int
        tags: list[str]
        lyrics: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
