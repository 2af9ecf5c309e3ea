class WanMotion(FalNode):
    """
    Transfer the motion of a clip to the character in a picture with Wan Motion, built on Wan-Animate.
    wan, wan-animate, video-to-video, video, motion-transfer, character-animation

    Takes a driving video and a picture; poses are fitted to the character's own proportions, and there are no steps or sizes to set.

    Use cases:
    - Make a brand mascot dance like a filmed dancer
    - Animate a game character from a phone video
    - Give a short, round cartoon figure an adult's moves without stretching it
    - Let a drawn giant walk like the child in a clip
    - Hold a face more firmly with the identity step switched on
    """

    endpoint: ClassVar[str] = "fal-ai/wan-motion"
    title: ClassVar[str] = "Wan Motion – Character Animation"
    _required: ClassVar[tuple[str, ...]] = ("video", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "image", "prompt", "adapt_motion", "enhance_identity")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="Clip of a person whose movement is copied."
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture of the character that should move."
    )
    prompt: str = Field(default="", description="What the character and the scene look like; may stay empty.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.REGULAR,
        description="Regular reuses earlier calculations to finish sooner; none works every step out anew.",
    )
    adapt_motion: bool = Field(
        default=True,
        description="Fits the movement to the body in the picture; keep on when the two bodies differ in build or size.",
    )
    enhance_identity: bool = Field(
        default=False,
        description="Prepares the picture with FLUX Kontext first, so that face and looks carry over better; takes a little longer.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks both the input and the finished video for unsafe content; off skips it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
