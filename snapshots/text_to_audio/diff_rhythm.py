class DiffRhythm(FalNode):
    """
    Turn lyrics into a whole song with vocals, 95 or 285 seconds long, with DiffRhythm.
    diffrhythm, text-to-audio, music, song, lyrics, vocals, fast

    Takes lyrics in marked sections; words or a reference recording set the style.

    Use cases:
    - Make a birthday song from a rhyme
    - Draft a jingle with vocals for an advert
    - Set four verses to a song of 285 seconds
    - Give new lyrics the style of a reference recording
    - Deliver a sung contest entry of 95 seconds
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
    title: ClassVar[str] = "DiffRhythm – Lyrics to Song"
    _required: ClassVar[tuple[str, ...]] = ("lyrics",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("lyrics", "style_prompt", "reference_audio", "music_duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    lyrics: str = Field(
        default="", description="Words to sing in at least two sections, each beginning with [verse] or [chorus]."
    )
    reference_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="reference_audio_url",
        description="Recording whose musical style the song should follow.",
    )
    style_prompt: str | None = Field(default=None, description="Genre, mood and instruments in words.")
    music_duration: MusicDuration = Field(
        default=MusicDuration.MUSIC_DURATION_95S,
        description="Length of the song: a short one of 95 seconds or a full one of 285, which costs more.",
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
