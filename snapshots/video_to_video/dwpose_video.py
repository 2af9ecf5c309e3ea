class DwposeVideo(FalNode):
    """
    Draw the poses in a video as a skeleton clip with DWPose, or mask faces and hands.
    dwpose, video-to-video, video, pose-estimation, skeleton, preprocessing

    Body, face, hands or all together; prepares footage for pose-guided nodes.

    Use cases:
    - Prepare a dance skeleton for a pose-guided video
    - Show joint lines in a physiotherapy lesson
    - Mask all faces of a clip before blurring them
    - Follow a pianist's hands alone
    - Draw faces without bodies for an expression study
    """

    class DrawMode(str, Enum):
        FULL_POSE = "full-pose"
        BODY_POSE = "body-pose"
        FACE_POSE = "face-pose"
        HAND_POSE = "hand-pose"
        FACE_HAND_MASK = "face-hand-mask"
        FACE_MASK = "face-mask"
        HAND_MASK = "hand-mask"

    endpoint: ClassVar[str] = "fal-ai/dwpose/video"
    title: ClassVar[str] = "DWPose – Video Poses"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "draw_mode")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage of people whose poses should be drawn.",
    )
    draw_mode: DrawMode = Field(
        default=DrawMode.BODY_POSE, description="Which parts of the pose are drawn: body, face, hands or masks of them."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
