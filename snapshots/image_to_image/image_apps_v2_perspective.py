class ImageAppsV2Perspective(FalNode):
    """
    Show the subject of a picture from another side with fal's Image Apps.
    image-apps, image-to-image, perspective, camera-angle, novel-view, viewpoint

    Choose from nine named views, such as back, top-down or three-quarter; no angles in degrees and no prompt.

    Use cases:
    - Show a dish top-down for a delivery app
    - Draw a product from the side for a listing
    - Guess the back of a wardrobe photographed from the front
    - Pick three-quarter left from nine views for a flat character drawing
    - See a building from below without writing a prompt
    """

    class TargetPerspective(str, Enum):
        FRONT = "front"
        LEFT_SIDE = "left_side"
        RIGHT_SIDE = "right_side"
        BACK = "back"
        TOP_DOWN = "top_down"
        BOTTOM_UP = "bottom_up"
        BIRDS_EYE = "birds_eye"
        THREE_QUARTER_LEFT = "three_quarter_left"
        THREE_QUARTER_RIGHT = "three_quarter_right"

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/perspective"
    title: ClassVar[str] = "Image Apps – Perspective"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "target_perspective")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the subject that should be seen from another side.",
    )
    target_perspective: TargetPerspective = Field(
        default=TargetPerspective.FRONT, description="Side from which the subject should be seen."
    )
    aspect_ratio: AspectRatio | None = Field(default=None, description="Shape of the result as width to height.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
