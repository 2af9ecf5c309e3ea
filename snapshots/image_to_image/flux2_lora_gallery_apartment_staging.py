class Flux2LoraGalleryApartmentStaging(FalNode):
    """
    Furnish a photo of an empty room with FLUX.2 and the Apartment Staging LoRA.
    flux-2, lora, image-to-image, virtual-staging, real-estate, interior

    Takes the bare interior and a prompt, best with the phrase furnish this room; keeps the photo's size unless told.

    Use cases:
    - Stage an empty flat for a real estate listing
    - Show buyers what a bare loft could hold
    - Furnish the same room in two styles before a viewing
    - Turn a spare box room into a home office in a listing
    - Get four furnishings of one empty student room in a single run
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-lora-gallery/apartment-staging"
    title: ClassVar[str] = "FLUX.2 LoRA Gallery – Apartment Staging"
    _required: ClassVar[tuple[str, ...]] = ("images", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "lora_scale", "image_size")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[], serialization_alias="image_urls", description="The empty room to furnish."
    )
    prompt: str = Field(
        default="", description="Begin with 'furnish this room', then name the style or the pieces if you like."
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None, description="Size of the result; unset keeps that of the room photo. More pixels cost more."
    )
    guidance_scale: float = Field(
        default=2.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=40, ge=4, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks the finished pictures for unsafe content; off skips it."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    lora_scale: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="How strongly the staging LoRA furnishes; lower leaves the room emptier or freer.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
