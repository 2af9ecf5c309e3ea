class SonautoV2Extend(FalNode):
    """
    Add up to 85 seconds to the beginning or end of a song with Sonauto V2, sung or instrumental.
    sonauto, audio-to-audio, music, song-extension, lyrics, vocals

    The joining side can be cropped first; one or two versions come back, two at one and a half times the price.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Turn a one-minute sketch into a full song
    - Compose an intro in front of a jingle
    - Crop a clumsy ending and let the bridge go on
    - Compare two new endings of one song
    - Add a sung verse before an instrumental
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

    class Side(str, Enum):
        LEFT = "left"
        RIGHT = "right"

    endpoint: ClassVar[str] = "sonauto/v2/extend"
    title: ClassVar[str] = "Sonauto V2 – Extend Song"
    _required: ClassVar[tuple[str, ...]] = ("audio", "side")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "side", "prompt", "lyrics_prompt", "extend_duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio", 0)}

    prompt: str | None = Field(
        default=None, description="Description of the track; tags and lyrics are written from it unless you give them."
    )
    tags: list[str] = Field(default=[], description="Genre, mood and instruments that describe the music.")
    lyrics_prompt: str | None = Field(
        default=None, description="Words to sing in the new part; an empty text makes it instrumental."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        le=9223372036854776000,
        description="Number that fixes the chance involved; it repeats a song only with lyrics and tags given, not a prompt. -1 draws a new one.",
    )
    prompt_strength: float = Field(
        default=1.8,
        ge=1.4,
        le=3.1,
        description="How much the prompt shapes the song; stronger fits it better but sounds less natural.",
    )
    balance_strength: float = Field(
        default=0.7,
        ge=0,
        le=1,
        description="Balance of the mix: higher for natural vocals, lower for crisper instruments.",
    )
    num_songs: int = Field(
        default=1,
        ge=1,
        le=2,
        description="How many versions to make; two cost one and a half times as much. Another number changes what a seed gives.",
    )
    output_format: OutputFormat = Field(
        default=OutputFormat.WAV, description="Kind of audio file: wav and flac lose nothing, the others are smaller."
    )
    output_bit_rate: OutputBitRate | None = Field(
        default=None, description="Data rate of mp3 and m4a files in kilobits a second; the other formats take none."
    )
    audio: AudioRef = Field(default=AudioRef(), serialization_alias="audio_url", description="Song to extend.")
    side: Side | None = Field(
        default=None, description="Where to add music: left is before the beginning, right is after the end."
    )
    extend_duration: float | None = Field(
        default=None,
        gt=1,
        le=85,
        description="Seconds by which the song grows; left out, the model finds a fitting length.",
    )
    crop_duration: float = Field(
        default=0.0, description="Seconds cut off at the chosen end before the song goes on there."
    )

    class OutputType(TypedDict):
        output: AudioRef
        audio: list[AudioRef]
        seed: int
        tags: list[str]
        lyrics: str
        extend_duration: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
