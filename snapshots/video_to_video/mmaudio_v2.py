class MmaudioV2(FalNode):
    """
    Add a matching sound track to a video with MMAudio V2, led by a prompt.
    mmaudio, video-to-video, video, sound-effects, foley, add-audio

    Takes a clip and words, gives the clip with 1 to 30 seconds of sound; the text sibling needs no clip and returns sound alone.

    Use cases:
    - Add sound to a silent generated video
    - Put ambience under drone footage
    - Describe galloping hooves so that they fall in step with the picture
    - Keep music out of a scene's sound with the negative prompt
    - Let the words decide the sound by masking the clip away
    """

    endpoint: ClassVar[str] = "fal-ai/mmaudio-v2"
    title: ClassVar[str] = "MMAudio V2 – Video to Video"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "duration", "negative_prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip that should get a sound track; it may be silent.",
    )
    prompt: str = Field(default="", description="The sound that the video should have: sources, surroundings, mood.")
    negative_prompt: str = Field(
        default="", description="Sounds that should not be heard, such as music or speech. Empty rules nothing out."
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
    duration: float = Field(default=8.0, ge=1, le=30, description="Length of the sound in seconds.")
    cfg_strength: float = Field(
        default=4.5,
        ge=0,
        le=20,
        description="Pull of the prompt on the sound; a strong one fits better, a weak one varies more.",
    )
    mask_away_clip: bool = Field(
        default=False, description="Leaves out CLIP's reading of the picture, so that the words alone decide."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
