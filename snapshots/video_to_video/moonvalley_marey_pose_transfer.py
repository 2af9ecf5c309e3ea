class MoonvalleyMareyPoseTransfer(FalNode):
    """
    Make generated people repeat the poses and gestures of a filmed performer with Moonvalley's Marey Realism 1.5, trained on licensed data.
    marey, moonvalley, video-to-video, video, pose, motion-transfer, licensed-data

    Prompt, optional first frame and reference image; Motion Transfer covers non-human movement.

    Use cases:
    - Recreate a founder's handshake with period-dressed actors
    - Give a brand's advert a salsa step from an in-house clip
    - Stage a surgeon's hand wash with a generated stand-in
    - Let a medieval scribe repeat a filmed desk gesture
    - Recast a coach's demonstration as a younger athlete for a brochure clip
    """

    endpoint: ClassVar[str] = "moonvalley/marey/pose-transfer"
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
