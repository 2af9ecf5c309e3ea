class Scail(FalNode):
    """
    Animate a reference image with a driving video's movement using SCAIL, whose 3D-consistent poses suit turns and complex action. Handles several people at once; output is 896x512 or 512x896 and silent.
    scail, video-to-video, video, character-animation, pose, multi-character

    Use cases:
    - Put two drawn knights through a stage-fight couple's moves
    - Let a ballet poster's figure do a filmed pirouette
    - Have a band photo copy a trio's synchronised steps
    - Move a warrior concept through a cartwheel with his back shown
    - Act out a judo throw with a pair of comic characters
    """

    class Resolution(str, Enum):
        RESOLUTION_512P = "512p"

    endpoint: ClassVar[str] = "fal-ai/scail"
    _required: ClassVar[tuple[str, ...]] = ("image", "video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "video", "prompt", "multi_character")
    _slots: ClassVar[dict[str, tuple[str, ...]]] = {"output": ("video",)}
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video to work from: the clip to edit, extend, measure, imitate or add sound to.",
    )
    prompt: str = Field(
        default="",
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_512P,
        description="How large and detailed the result gets; higher takes longer and often costs more.",
    )
    multi_character: bool = Field(default=False, description="Carries over the motion of several people at once.")
    num_inference_steps: int = Field(
        default=28, description="Denoising steps: more of them take longer and add detail."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
