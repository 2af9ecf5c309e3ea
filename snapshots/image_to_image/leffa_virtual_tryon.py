class LeffaVirtualTryon(FalNode):
    """
    Put a garment on a person with Leffa, given as a top, a bottom or a dress.
    leffa, image-to-image, try-on, fashion, garment, clothing

    Takes two photos, with steps and guidance to set; meant for commercial use too, unlike CatVTON.

    Use cases:
    - Show shop clothes on a model photo
    - Preview a dress for an online customer
    - Swap only the trousers in a photo and keep the top
    - Repeat a try-on with the same seed for another dress
    - Draft the fitting of a blouse at 20 steps before the preset 50
    """

    class GarmentType(str, Enum):
        UPPER_BODY = "upper_body"
        LOWER_BODY = "lower_body"
        DRESSES = "dresses"

    endpoint: ClassVar[str] = "fal-ai/leffa/virtual-tryon"
    title: ClassVar[str] = "Leffa – Virtual Try-On"
    _required: ClassVar[tuple[str, ...]] = ("human_image", "garment_image", "garment_type")
    _basic_fields: ClassVar[tuple[str, ...]] = ("human_image", "garment_image", "garment_type", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    num_inference_steps: int = Field(
        default=50, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=2.5, ge=0, le=20, description="How closely the two photos are followed; higher is stricter."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.PNG, description="File format of the result.")
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
    garment_type: GarmentType | None = Field(default=None, description="Part of the body that the garment covers.")

    class OutputType(TypedDict):
        output: ImageRef
        seed: int
        has_nsfw_concepts: bool

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
