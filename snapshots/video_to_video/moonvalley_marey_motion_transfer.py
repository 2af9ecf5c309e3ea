class MoonvalleyMareyMotionTransfer(FalNode):
    """
    Carry the movement of any video over to new subjects with Moonvalley's Marey Realism 1.5.
    marey, moonvalley, video-to-video, video, motion-transfer, licensed-data

    Trained on licensed data; takes a prompt, a reference if wanted and a first frame; without yours fal puts in a sample. Pose Transfer is for people's gestures.

    Use cases:
    - Transfer the motion of filmed waves to silk in a fashion ad
    - Copy a drone shot's camera moves onto a generated landscape
    - Give a shoal of fish the path of filmed birds
    - Make generated smoke drift along the path of ink filmed in water
    - Open on an illustrator's frame and follow filmed leaves
    """

    endpoint: ClassVar[str] = "moonvalley/marey/motion-transfer"
    title: ClassVar[str] = "Marey Realism 1.5 – Motion Transfer"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "first_frame_image", "reference_image")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What the new video should show, as the movement comes from the clip: who, where and in which light. Concrete words get closest.",
    )
    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="The clip whose movement is copied."
    )
    first_frame_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="first_frame_image_url",
        description="Picture on which the video opens before the copied movement begins; if none is given, fal puts in a sample picture.",
    )
    reference_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="reference_image_url",
        description="Picture for the look, or the frame to start from.",
    )
    negative_prompt: str | None = Field(
        default="<synthetic> <scene cut> low-poly, flat shader, bad rigging, stiff animation, uncanny eyes, low-quality textures, looping glitch, cheap effect, overbloom, bloom spam, default lighting, game asset, stiff face, ugly specular, AI artifacts",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
