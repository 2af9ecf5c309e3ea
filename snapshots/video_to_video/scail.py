class Scail(FalNode):
    """
    Animate a reference image with a driving video's movement using SCAIL, whose 3D-consistent poses suit turns and complex action.
    scail, video-to-video, video, character-animation, pose, multi-character

    Handles several people at once; output is 896x512 or 512x896.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

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
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "video", "prompt", "multi_character")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image of the person or thing that the video is to show.",
    )
    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="The clip whose movement is copied."
    )
    multi_character: bool = Field(default=False, description="Carries over the motion of several people at once.")
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_512P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    num_inference_steps: int = Field(
        default=28, ge=2, le=30, description="Denoising steps: more of them take longer and add detail."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
