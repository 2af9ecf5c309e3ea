class MmaudioV2TextToAudio(FalNode):
    """
    Generate up to 30 seconds of ambience or effects from text with MMAudio V2.
    mmaudio, text-to-audio, sound-effects, ambience, foley, sfx

    Works from words and returns a sound file; the video sibling matches the sound to a clip.

    Use cases:
    - Make a harbour ambience for an audio drama
    - Get a typewriter sound for a podcast
    - Lay thirty seconds of wind under a photo slideshow
    - Fetch an engine start as a sound file when there is no clip
    - Keep speech out of a café background for a radio play by the negative prompt
    """

    endpoint: ClassVar[str] = "fal-ai/mmaudio-v2/text-to-audio"
    title: ClassVar[str] = "MMAudio V2 – Text to Audio"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "negative_prompt", "cfg_strength")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="", description="The sound you want: sources, surroundings, mood. Concrete words get closest."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the recording: sounds, instruments or flaws. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        le=65535,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_steps: int = Field(
        default=25, ge=4, le=50, description="Steps spent on making the sound; more are cleaner and slower."
    )
    duration: float = Field(
        default=8.0, ge=1, le=30, description="Length of the recording in seconds; longer costs more."
    )
    cfg_strength: float = Field(
        default=4.5,
        ge=0,
        le=20,
        description="Pull of the prompt on the sound; a strong one fits better, a weak one varies more.",
    )
    mask_away_clip: bool = Field(
        default=False,
        description="Meant for the video version, where it leaves the clip out of account; there is no clip here, so leave it off.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
