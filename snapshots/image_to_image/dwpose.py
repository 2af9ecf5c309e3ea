class Dwpose(FalNode):
    """
    Extract human pose from a photo with DWPose and draw it as a stick figure: body, face, hands or all, or as face and hand masks.
    dwpose, image-to-image, pose, preprocessor, controlnet, skeleton

    A preprocessor for pose-guided models.

    Use cases:
    - Get a skeleton of a yoga teacher's stance to guide an illustration
    - Chart hand shapes from photos for a sign-language lesson plan
    - Mask faces and hands together before anonymising a workshop picture
    - Trace a fencer's lunge into a ControlNet input
    - Compare a golfer's swing stages as plain line figures
    """

    class DrawMode(str, Enum):
        FULL_POSE = "full-pose"
        BODY_POSE = "body-pose"
        FACE_POSE = "face-pose"
        HAND_POSE = "hand-pose"
        FACE_HAND_MASK = "face-hand-mask"
        FACE_MASK = "face-mask"
        HAND_MASK = "hand-mask"

    endpoint: ClassVar[str] = "fal-ai/dwpose"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "draw_mode")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    draw_mode: DrawMode = Field(
        default=DrawMode.BODY_POSE,
        description="What to draw: the whole pose, body, face or hands as lines, or masks covering face and hands.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
