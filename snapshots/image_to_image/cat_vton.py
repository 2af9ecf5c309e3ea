class CatVton(FalNode):
    """
    Dress a person photo in a garment photo with CatVTON.
    cat-vton, image-to-image, try-on, fashion, clothing, research

    You name the garment as upper, lower, overall, inner or outer layer, and set the size; FASHN finds the kind by itself. Research licence.

    Use cases:
    - Show a dress on a model photo for a lookbook draft
    - Preview a shirt on a customer's photo
    - Put a T-shirt under an open jacket with the inner type
    - Add a coat over a worn jumper with the outer type
    - Render a try-on at a width and height of your own
    """

    class ClothType(str, Enum):
        UPPER = "upper"
        LOWER = "lower"
        OVERALL = "overall"
        INNER = "inner"
        OUTER = "outer"

    endpoint: ClassVar[str] = "fal-ai/cat-vton"
    title: ClassVar[str] = "CatVTON – Virtual Try-On"
    _required: ClassVar[tuple[str, ...]] = ("human_image", "garment_image", "cloth_type")
    _basic_fields: ClassVar[tuple[str, ...]] = ("human_image", "garment_image", "cloth_type", "image_size")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    human_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="human_image_url",
        description="Photo of the person who tries the garment on.",
    )
    garment_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="garment_image_url",
        description="Photo of the piece of clothing to put on.",
    )
    cloth_type: ClothType | None = Field(
        default=None,
        description="Which layer the garment is: top, bottom, full body, worn inside a jacket, or worn over everything.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.PORTRAIT_4_3,
        description="Size of the picture in pixels: a preset shape or a width and height of your own.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=2.5,
        ge=0,
        le=20,
        description="How strictly the garment is taken over: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
