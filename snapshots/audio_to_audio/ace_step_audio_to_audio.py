class AceStepAudioToAudio(FalNode):
    """
    Remix a whole track to new genre tags, or change only its words, with ACE-Step.
    ace-step, audio-to-audio, remix, music, lyrics-edit, style-transfer, open-weights

    Needs the track and its present tags, and its present lyrics help; inpaint changes one section alone.

    Use cases:
    - Remix a song into another genre
    - Make a cover version of your own demo
    - Swap English lyrics for Spanish and keep the music
    - Hear a folk ballad as synthwave from start to end
    - Set new words to an anthem with the lyrics mode
    """

    class EditMode(str, Enum):
        LYRICS = "lyrics"
        REMIX = "remix"

    endpoint: ClassVar[str] = "fal-ai/ace-step/audio-to-audio"
    title: ClassVar[str] = "ACE-Step – Audio to Audio"
    _required: ClassVar[tuple[str, ...]] = ("audio", "original_tags", "tags")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "edit_mode", "tags", "original_tags", "lyrics")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    audio: AudioRef = Field(default=AudioRef(), serialization_alias="audio_url", description="The whole track to edit.")
    edit_mode: EditMode = Field(
        default=EditMode.REMIX, description="Remix restyles the track; lyrics changes the words and leaves the music."
    )
    original_tags: str = Field(default="", description="Genre tags that describe the track as it is now.")
    original_lyrics: str = Field(default="", description="Words that are sung in the recording now.")
    tags: str = Field(
        default="",
        description="Genres, instruments and moods that the track should have afterwards, separated by commas.",
    )
    lyrics: str = Field(
        default="",
        description="Words to sing afterwards, with marks such as [verse] or [chorus]. Empty or [inst] gives no singing.",
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
    original_seed: int | None = Field(
        default=None, description="Chance number with which the source song was made, if you know it."
    )

    class OutputType(TypedDict):
        output: AudioRef
        seed: int
        tags: str
        lyrics: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
