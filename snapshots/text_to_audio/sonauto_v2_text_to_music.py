class SonautoV2TextToMusic(FalNode):
    """
    Create one or two full songs with Sonauto V2 from a description, style tags, your lyrics or a mix.
    sonauto, text-to-audio, music, song, lyrics, bpm

    Tempo can be set in beats per minute; its siblings extend or repair songs.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Write a theme song for a channel
    - Make hold music in a given style
    - Fix a dance track at 128 beats per minute
    - Hear two songs that follow one written description
    - Keep your own lyrics while the description only picks the style
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
    title: ClassVar[str] = "Sonauto V2 – Text to Music"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "lyrics_prompt", "tags", "bpm", "num_songs")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio", 0)}

    prompt: str | None = Field(
        default=None,
        description="Description of the song, from which tags and lyrics are written unless you set them yourself.",
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
        description="Number that fixes the chance involved; -1 draws a new one. A song repeats only when it is made from lyrics and tags, not from a prompt.",
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
        default=1, ge=1, le=2, description="How many versions to make; two cost one and a half times the price of one."
    )
    output_format: OutputFormat = Field(
        default=OutputFormat.WAV, description="Kind of audio file: wav and flac lose nothing, the others are smaller."
    )
    output_bit_rate: OutputBitRate | None = Field(
        default=None, description="Data rate of mp3 and m4a files in kilobits a second; the other formats take none."
    )
    bpm: Bpm | int | None = Field(
        default=Bpm.AUTO, description="Beats per minute: a number, or auto to let the tags decide."
    )

    class OutputType(TypedDict):
        output: AudioRef
        audio: list[AudioRef]
        seed: int
        tags: list[str]
        lyrics: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
