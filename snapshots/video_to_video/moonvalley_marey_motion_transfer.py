class MoonvalleyMareyMotionTransfer(FalNode):
    """
    Copy the movement of any reference video to new subjects or scenes with Moonvalley's Marey Realism 1.5, trained on licensed data.
    marey, moonvalley, video-to-video, video, motion-transfer, licensed-data

    Guided by a prompt plus a first frame or reference image; for human poses use Pose Transfer.

    Use cases:
    - Move silk the way a filmed wave breaks for a textile label
    - Give a school of fish the path of starlings
    - Lend a leaf's fall to a dancer in a rights-cleared advert
    - Let a generated train lean into the curve of a filmed one
    - Start from an illustrator's frame and borrow a cat's pounce
    """

    endpoint: ClassVar[str] = "moonvalley/marey/motion-transfer"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "first_frame_image", "reference_image")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="The clip whose movement is copied."
    )
    first_frame_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="first_frame_image_url",
        description="Image that the transferred motion starts from; left out, the video opens as the prompt describes.",
    )
    reference_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="reference_image_url",
        description="Image to take identity, style or content from, next to the main input.",
    )
    negative_prompt: str | None = Field(
        default="<synthetic> <scene cut> low-poly, flat shader, bad rigging, stiff animation, uncanny eyes, low-quality textures, looping glitch, cheap effect, overbloom, bloom spam, default lighting, game asset, stiff face, ugly specular, AI artifacts",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
