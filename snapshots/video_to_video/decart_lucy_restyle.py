class DecartLucyRestyle(FalNode):
    """
    Restyle a whole video of up to 30 minutes from a prompt with Decart's Lucy Restyle, at 720p.
    lucy, decart, video-to-video, video, style-transfer, long-video, 720p

    It changes the overall look and can repeat it by seed; Lucy Edit changes single things in short clips.

    Use cases:
    - Turn a travel vlog into an animated film
    - Give a concert recording a painted look
    - Redraw a twenty-minute school play as a pencil cartoon
    - Restyle a 25-minute cooking lesson in gouache in one run
    - Repeat a style on every episode with the same seed
    """

    class Resolution(str, Enum):
        RESOLUTION_720P = "720p"

    endpoint: ClassVar[str] = "decart/lucy-restyle"
    title: ClassVar[str] = "Lucy Restyle"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "seed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="", max_length=1500, description="The look that the whole video should take, such as a pencil cartoon."
    )
    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="The video whose whole look should change."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_720P, description="Size of the video; 720p is the only one."
    )
    enhance_prompt: bool = Field(
        default=True,
        description="Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
