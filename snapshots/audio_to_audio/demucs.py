class Demucs(FalNode):
    """
    Split a song into vocals, drums, bass and other parts with Demucs.
    demucs, audio-to-audio, stem-separation, vocals, karaoke, music

    Eight model variants, of which only htdemucs_6s adds guitar and piano; stems come as MP3 or WAV, all or just those you ask for.

    Use cases:
    - Separate the vocals from the band for a karaoke version
    - Isolate drums for a sample pack
    - Pull out the bass line to learn it by ear
    - Lift the piano out of a trio recording to write down its part
    - Split guitar from piano with the six-part model
    """

    class Model(str, Enum):
        HTDEMUCS = "htdemucs"
        HTDEMUCS_FT = "htdemucs_ft"
        HTDEMUCS_6S = "htdemucs_6s"
        HDEMUCS_MMI = "hdemucs_mmi"
        MDX = "mdx"
        MDX_EXTRA = "mdx_extra"
        MDX_Q = "mdx_q"
        MDX_EXTRA_Q = "mdx_extra_q"

    class Stems(str, Enum):
        VOCALS = "vocals"
        DRUMS = "drums"
        BASS = "bass"
        OTHER = "other"
        GUITAR = "guitar"
        PIANO = "piano"

    endpoint: ClassVar[str] = "fal-ai/demucs"
    title: ClassVar[str] = "Demucs – Stem Separation"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "model", "stems", "output_format")
    _alternatives: ClassVar[tuple[str, ...]] = ("vocals", "drums", "other", "guitar", "piano")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("bass",)}

    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="Song to split into its parts."
    )
    model: Model = Field(
        default=Model.HTDEMUCS_6S,
        description="Demucs variant; htdemucs_6s splits six ways, the ft one is slower and finer, the q ones are lighter.",
    )
    stems: list[Stems] | None = Field(
        default=["vocals", "drums", "bass", "other", "guitar", "piano"],
        description="Which parts to return; guitar and piano exist only with htdemucs_6s.",
    )
    segment_length: int | None = Field(
        default=None, description="Seconds worked on at once; shorter saves memory and may sound worse."
    )
    shifts: int = Field(
        default=1,
        ge=1,
        le=10,
        description="How often the separation is repeated with a small shift and averaged; more is cleaner and slower.",
    )
    overlap: float = Field(
        default=0.25,
        ge=0,
        le=1,
        description="Share of each audio segment that overlaps the next; more separates more cleanly and takes longer.",
    )
    output_format: AudioFormatWavMp3 = Field(
        default=AudioFormatWavMp3.MP3, description="Kind of audio file: wav loses nothing, mp3 is far smaller."
    )

    class OutputType(TypedDict):
        output: AudioRef
        vocals: AudioRef
        drums: AudioRef
        other: AudioRef
        guitar: AudioRef
        piano: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
