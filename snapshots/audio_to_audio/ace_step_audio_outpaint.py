class AceStepAudioOutpaint(FalNode):
    """
    Extend a piece of music before its beginning, after its end, or both, with ACE-Step.
    ace-step, audio-to-audio, audio-extension, music, outpaint, lyrics, open-weights

    Adds up to 240 seconds a side in the sound of your genre tags, with new lyrics if wanted; inpaint redoes the middle.

    Use cases:
    - Stretch a short jingle into a full track
    - Give a song an intro and an outro
    - Add thirty seconds before a voice memo's first chord
    - Write a third verse after the end of an unfinished song
    - Extend a loop on both sides in one run
    """

    endpoint: ClassVar[str] = "fal-ai/ace-step/audio-outpaint"
    title: ClassVar[str] = "ACE-Step – Audio Outpainting"
    _required: ClassVar[tuple[str, ...]] = ("audio", "tags")
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "audio",
        "tags",
        "lyrics",
        "extend_before_duration",
        "extend_after_duration",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The song or track that should become longer."
    )
    extend_before_duration: float = Field(
        default=0.0, ge=0, le=240, description="Seconds of new music before the start; more cost more."
    )
    extend_after_duration: float = Field(
        default=30.0, ge=0, le=240, description="Seconds of new music after the end; more cost more."
    )
    tags: str = Field(default="", description="Genres, instruments and moods of the added music, separated by commas.")
    lyrics: str = Field(
        default="",
        description="Words to sing in the added music, with marks such as [verse] or [chorus]. Empty or [inst] gives no singing.",
    )
    number_of_steps: int = Field(
        default=27, ge=3, le=60, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    scheduler: EulerOrHeun = Field(
        default=EulerOrHeun.EULER,
        description="Recipe by which the noise is taken away; changes texture and how many steps are needed.",
    )
    guidance_type: GuidanceType = Field(
        default=GuidanceType.APG,
        description="Formula by which guidance is calculated; they differ in clarity and artefacts.",
    )
    granularity_scale: int = Field(
        default=10, ge=-100, le=100, description="How finely the sampler works; higher reduces audible artefacts."
    )
    guidance_interval: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="Share of the middle steps in which guidance applies; higher covers more of them.",
    )
    guidance_interval_decay: float = Field(
        default=0.0,
        ge=0,
        le=1,
        description="How fast guidance weakens within its stretch of steps; zero holds it level.",
    )
    guidance_scale: float = Field(
        default=15.0,
        ge=0,
        le=200,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    minimum_guidance_scale: float = Field(
        default=3.0, ge=0, le=200, description="The level that guidance does not fall below when it weakens."
    )
    tag_guidance_scale: float = Field(
        default=5.0,
        ge=0,
        le=10,
        description="How strictly the music keeps to the genre tags; higher fits them more closely.",
    )
    lyric_guidance_scale: float = Field(
        default=1.5, ge=0, le=10, description="How exactly the singing follows the lyrics; higher is more word-true."
    )

    class OutputType(TypedDict):
        output: AudioRef
        seed: int
        tags: str
        lyrics: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
