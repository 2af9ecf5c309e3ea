class MoonvalleyMareyPoseTransfer(FalNode):
    """
    Make generated people repeat a filmed performer's poses with Moonvalley's Marey Realism 1.5.
    marey, moonvalley, video-to-video, video, pose, licensed-data

    Trained on licensed data; takes a prompt and, if wanted, a first frame or reference. Motion Transfer is for any other movement.

    Use cases:
    - Recast a filmed exercise demonstration with another trainer in the same poses
    - Re-create a handshake with actors in period costume
    - Give a generated presenter the hand gestures of your own recording
    - Replace a filmed dancer with one described in the prompt, no first frame needed
    - Put a rehearsed fight's body positions on generated actors for a licensed-data advert
    """

    endpoint: ClassVar[str] = "moonvalley/marey/pose-transfer"
    title: ClassVar[str] = "Marey Realism 1.5 – Pose Transfer"
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
        description="Picture on which the video opens before the copied poses begin.",
    )
    reference_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="reference_image_url",
        description="Picture for the person's look or pose, or the frame to start from.",
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
