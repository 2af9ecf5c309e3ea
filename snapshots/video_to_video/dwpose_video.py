class DwposeVideo(FalNode):
    """
    Extract a pose video from footage with DWPose: draw body, hands, face or all of them as a skeleton, or output face and hand masks.
    dwpose, video-to-video, video, pose-estimation, skeleton, preprocessing

    The preparation step for pose-driven nodes such as VACE pose.

    Use cases:
    - Turn a fencing bout into stick figures for a footwork lecture
    - Prepare a dance skeleton for a pose-guided video node
    - Mask faces in a playground clip as a first step to blurring
    - Track a pianist's hands alone for a technique comparison
    - Show a physiotherapy class the joint lines of a squat
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
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "draw_mode")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    draw_mode: DrawMode = Field(
        default=DrawMode.BODY_POSE, description="Which parts of the pose are drawn: body, face, hands or masks of them."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
