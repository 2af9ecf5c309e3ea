class SonautoV2Inpaint(FalNode):
    """
    Replace one stretch of a song with new music and words using Sonauto V2: mark start and end in seconds, give the lyrics, and get the whole track or only the redone part back.
    sonauto, text-to-audio, music, audio, inpainting, song-editing, lyrics

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Redo a garbled second chorus without losing the first
    - Change the name in a birthday song at forty seconds
    - Swap a weak guitar solo for an instrumental break
    - Censor one bad line of a school band's recording
    - Crop out a fresh bridge to splice in an editor
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

    endpoint: ClassVar[str] = "sonauto/v2/inpaint"
    _required: ClassVar[tuple[str, ...]] = ("lyrics_prompt", "audio", "sections")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "sections", "lyrics_prompt", "tags", "selection_crop")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio", 0)}

    tags: list[str] = Field(default=[], description="Genre, mood and instruments that describe the music.")
    lyrics_prompt: str = Field(
        default="", description="Words for the song including the new part. Empty gives instrumental music."
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
        description="How much the prompt shapes the song; stronger fits it better but sounds less natural.",
    )
    balance_strength: float = Field(
        default=0.7,
        ge=0,
        le=1,
        description="Balance of the mix: higher for natural vocals, lower for crisper instruments.",
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
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    sections: list[InpaintSection] = Field(
        default=[], description="The stretch to replace, with start and end in seconds. Only one at a time."
    )
    selection_crop: bool = Field(
        default=False, description="Returns only the chosen stretch instead of the whole song."
    )

    class OutputType(TypedDict):
        output: AudioRef
        audio: list[AudioRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
