class ACEStepPromptToAudio(FalNode):
    """
    Generate a song of up to 4 minutes from one sentence with ACE-Step, which works out tags and lyrics itself.
    ace-step, text-to-audio, music, song, instrumental, prompt-to-music, open-weights

    Returns both with the music; a switch leaves the singing out. Plain ACE-Step takes your own words.

    Use cases:
    - Make a birthday song from one sentence
    - Get a jingle idea from a slogan
    - Have the lyrics written and sung when you have none
    - Get an instrumental from a plain description with one switch
    - Collect tags and words to polish in plain ACE-Step
    """

    endpoint: ClassVar[str] = "fal-ai/ace-step/prompt-to-audio"
    title: ClassVar[str] = "ACE-Step – Prompt to Music"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "instrumental")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="", description="The song in a sentence or two. Genre tags and lyrics are derived from it."
    )
    instrumental: bool = Field(default=False, description="Makes music without singing, so that no lyrics are sung.")
    duration: float = Field(default=60.0, ge=5, le=240, description="Length of the song in seconds; longer costs more.")
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
        description="Overall pull of the derived tags and lyrics on the music: higher is stricter, lower is freer.",
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
