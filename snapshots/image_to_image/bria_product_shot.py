class BriaProductShot(FalNode):
    """
    Place a product in a described or referenced scene with Bria Product Shot and decide where it stands: original spot, named positions, pixel padding, or ten automatic placements per scene.
    bria, image-to-image, product-shot, ecommerce, packshot, licensed-data

    Use cases:
    - Get ten layouts of one honey jar and let the beekeeper choose
    - Anchor a candle bottom-left so ad copy fits on the right
    - Borrow a rival season's lifestyle photo as reference for a new handbag scene
    - Drop a power drill onto a sawdusty bench for a hardware flyer
    - Pad a shampoo bottle by exact pixels to suit a bus-stop panel
    """

    class PlacementType(str, Enum):
        ORIGINAL = "original"
        AUTOMATIC = "automatic"
        MANUAL_PLACEMENT = "manual_placement"
        MANUAL_PADDING = "manual_padding"

    class ManualPlacementSelection(str, Enum):
        UPPER_LEFT = "upper_left"
        UPPER_RIGHT = "upper_right"
        BOTTOM_LEFT = "bottom_left"
        BOTTOM_RIGHT = "bottom_right"
        RIGHT_CENTER = "right_center"
        LEFT_CENTER = "left_center"
        UPPER_CENTER = "upper_center"
        BOTTOM_CENTER = "bottom_center"
        CENTER_VERTICAL = "center_vertical"
        CENTER_HORIZONTAL = "center_horizontal"

    endpoint: ClassVar[str] = "fal-ai/bria/product-shot"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "scene_description",
        "ref_image",
        "placement_type",
        "shot_size",
    )
    _limits: ClassVar[dict[str, dict[str, float]]] = {"image": {"max_file_size": 12582912}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The source image that this endpoint works on. JPEG, PNG or WebP, up to 12 MB.",
    )
    scene_description: str | None = Field(
        default=None,
        description="The setting to place the product in, described in English without special characters.",
    )
    ref_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="ref_image_url",
        description="Image of a setting to imitate as the new background; use either this or a description, not both. JPEG, PNG or WebP.",
    )
    optimize_description: bool = Field(
        default=True, description="Lets the service improve your scene description before the product shot is made."
    )
    num_results: int = Field(
        default=1, ge=1, le=4, description="How many results to make; for product shots, that many for every placement."
    )
    fast: bool = Field(default=True, description="Uses the quicker model, at a small loss of quality.")
    placement_type: PlacementType = Field(
        default=PlacementType.MANUAL_PLACEMENT,
        description="How the product is positioned: as it was, ten recommended spots, spots you name, or padding in pixels.",
    )
    original_quality: bool = Field(
        default=False, description="Keeps the input's full size instead of scaling to about one megapixel."
    )
    shot_size: list[int] = Field(default=[1000, 1000], description="Width and height in pixels of the product shot.")
    manual_placement_selection: ManualPlacementSelection = Field(
        default=ManualPlacementSelection.BOTTOM_CENTER,
        description="Places in the frame at which the product should stand.",
    )
    padding_values: list[int] = Field(
        default=[],
        description="Pixels of space at left, right, top and bottom of the product, used with manual padding.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
