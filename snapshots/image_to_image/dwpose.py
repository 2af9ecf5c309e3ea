class Dwpose(FalNode):
    """
    Extract human poses from a photo with DWPose as a stick-figure picture.
    dwpose, image-to-image, pose, preprocessor, controlnet, skeleton

    Draws body, face, hands or all of them, or masks of face and hands; input for pose-guided models.

    Use cases:
    - Make a pose map for a ControlNet picture
    - Reuse a stock photo's pose for a new character
    - Mask faces before blurring them in a workshop photo
    - Draw the hand shapes of a photo as lines
    - Get a mask that covers faces and hands together
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
    title: ClassVar[str] = "DWPose – Pose Detection"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "draw_mode")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Photo of one or more people whose pose is wanted.",
    )
    draw_mode: DrawMode = Field(
        default=DrawMode.BODY_POSE,
        description="What to draw: the whole pose, body, face or hands as lines, or masks covering face and hands.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
