class BriaProductShot(FalNode):
    """
    Place a product in a described or shown scene with Bria Product Shot and say where it stands.
    bria, image-to-image, product-photo, ecommerce, packshot, lifestyle, licensed-data

    Original spot, named places, padding in pixels or ten suggested places; trained on licensed data.

    Use cases:
    - Make lifestyle pictures for a web shop
    - Set a packshot into a described scene
    - Get ten placements of one jar in a single run
    - Anchor a candle bottom left so that copy fits on the right
    - Pad a bottle by exact pixels for a billboard
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
    title: ClassVar[str] = "Bria Product Shot"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "scene_description",
        "ref_image",
        "placement_type",
        "shot_size",
    )
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {"max_file_size": 12582912, "formats": ["jpeg", "png", "webp"]},
        "ref_image": {"formats": ["jpeg", "png", "webp"]},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Photo or cut-out of the product to place. JPEG, PNG or WebP, up to 12 MB.",
    )
    scene_description: str | None = Field(
        default=None,
        description="The setting in English, without special characters; give this or a reference picture, not both.",
    )
    ref_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="ref_image_url",
        description="Picture of a setting to imitate; give this or a description, not both. JPEG, PNG or WebP.",
    )
    optimize_description: bool = Field(
        default=True, description="Lets the service improve your scene description before the product shot is made."
    )
    num_results: int = Field(
        default=1,
        ge=1,
        le=4,
        description="Versions for every placement, each one charged; automatic placement makes ten times as many.",
    )
    fast: bool = Field(default=True, description="Uses the quicker model, at a small loss of quality.")
    placement_type: PlacementType = Field(
        default=PlacementType.MANUAL_PLACEMENT,
        description="How the product is positioned: as it was, ten recommended spots, spots you name, or padding in pixels.",
    )
    original_quality: bool = Field(
        default=False,
        description="Keeps the full size of the input in place of about one megapixel; counts only for original placement.",
    )
    shot_size: list[int] = Field(
        default=[1000, 1000],
        description="Width and height in pixels, best about a million pixels in all; counts only for automatic and named placement.",
    )
    manual_placement_selection: ManualPlacementSelection = Field(
        default=ManualPlacementSelection.BOTTOM_CENTER,
        description="Place in the frame at which the product stands; counts only for manual_placement.",
    )
    padding_values: list[int] = Field(
        default=[],
        description="Pixels of space at left, right, top and bottom of the product, in that order; counts only for manual_padding.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
