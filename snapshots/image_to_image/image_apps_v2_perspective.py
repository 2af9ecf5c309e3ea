class ImageAppsV2Perspective(FalNode):
    """
    Show an image's subject from another named viewpoint: front, back, sides, top-down, bird's eye or three-quarter.
    image-apps, image-to-image, perspective, camera-angle, novel-view, viewpoint

    Nine list entries; FLUX.2 Multiple Angles takes exact degrees instead.

    Use cases:
    - Guess the back of a wardrobe shown only from the front
    - See a plated dish top-down for the delivery app's grid
    - Draft a three-quarter view of a robot from its flat drawing
    - Show a sandcastle from below for a giant-scale joke
    - Turn a side-on motorbike toward the viewer for a banner
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
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "target_perspective")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    target_perspective: TargetPerspective = Field(
        default=TargetPerspective.FRONT, description="Side from which the subject should be seen."
    )
    aspect_ratio: AspectRatio | None = Field(
        default=None,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
