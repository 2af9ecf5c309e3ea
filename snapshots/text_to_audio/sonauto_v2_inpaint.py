class SonautoV2Inpaint(FalNode):
    """
    Replace one stretch of a song with new music and words with Sonauto V2.
    sonauto, text-to-audio, music, song, inpainting, lyrics, song-editing

    Takes the song, start and end in seconds and lyrics; returns the whole track or only the new part, in one or two versions.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Redo a spoiled chorus in a song
    - Change the name in a birthday song
    - Swap a weak solo for an instrumental break
    - Crop out only the new bridge for an editor
    - Compare two versions of one replaced line
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
    title: ClassVar[str] = "Sonauto V2 – Inpaint Song"
    _required: ClassVar[tuple[str, ...]] = ("lyrics_prompt", "audio", "sections")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "sections", "lyrics_prompt", "tags", "selection_crop")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio", 0)}

    tags: list[str] = Field(default=[], description="Genre, mood and instruments that describe the music.")
    lyrics_prompt: str = Field(
        default="", description="Words for the song including the new part; an empty text gives instrumental music."
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
        description="How much the prompt shapes the song; stronger fits it better but sounds less natural.",
    )
    balance_strength: float = Field(
        default=0.7,
        ge=0,
        le=1,
        description="Balance of the mix: higher for natural vocals, lower for crisper instruments; 0.7 is fal's advice.",
    )
    num_songs: int = Field(
        default=1,
        ge=1,
        le=2,
        description="How many versions to make; two cost one and a half times as much, and change what a seed gives.",
    )
    output_format: OutputFormat = Field(
        default=OutputFormat.WAV, description="Kind of audio file: wav and flac lose nothing, the others are smaller."
    )
    output_bit_rate: OutputBitRate | None = Field(
        default=None, description="Data rate of mp3 and m4a files in kilobits a second; the other formats take none."
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="The song of which a stretch should be replaced; its address must be open to the public.",
    )
    sections: list[InpaintSection] = Field(
        default=[], description="The stretch to replace, with start and end in seconds. Only one at a time."
    )
    selection_crop: bool = Field(
        default=False, description="Returns only the replaced stretch; off returns the whole song."
    )

    class OutputType(TypedDict):
        output: AudioRef
        audio: list[AudioRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
