class DiffRhythm(FalNode):
    """
    Generate a whole song with vocals from time-stamped or sectioned lyrics with DiffRhythm, 95 or 285 seconds long, in under half a minute.
    diffrhythm, text-to-audio, music, audio, lyrics, full-song, fast

    Steer style by words or by a reference recording.

    Use cases:
    - Turn a hen-party rhyme into a disco song in half a minute
    - Sing a safety briefing to the sound of a reference reggae track
    - Set a medieval ballad to a four-minute indie arrangement
    - Draft the closing number of a school musical
    - Hear a protest song's verses before finding a choir
    """

    class MusicDuration(str, Enum):
        MUSIC_DURATION_95S = "95s"
        MUSIC_DURATION_285S = "285s"

    class Scheduler(str, Enum):
        EULER = "euler"
        MIDPOINT = "midpoint"
        RK4 = "rk4"
        IMPLICIT_ADAMS = "implicit_adams"

    endpoint: ClassVar[str] = "fal-ai/diffrhythm"
    _required: ClassVar[tuple[str, ...]] = ("lyrics",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("lyrics", "style_prompt", "reference_audio", "music_duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    lyrics: str = Field(
        default="", description="Words to sing, in at least two sections, each headed [verse] or [chorus]."
    )
    reference_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="reference_audio_url",
        description="A recording whose musical style the song should follow.",
    )
    style_prompt: str | None = Field(default=None, description="Genre, mood and instruments in words.")
    music_duration: MusicDuration = Field(
        default=MusicDuration.MUSIC_DURATION_95S, description="Whether a short or a full-length song is made."
    )
    cfg_strength: float = Field(
        default=4.0,
        ge=1,
        le=10,
        description="Pull of the prompt on the sound; a strong one fits better, a weak one varies more.",
    )
    scheduler: Scheduler = Field(
        default=Scheduler.EULER,
        description="Recipe by which the noise is taken away; changes texture and how many steps are needed.",
    )
    num_inference_steps: int = Field(
        default=32, ge=10, le=100, description="Denoising steps: more of them take longer and add detail."
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
