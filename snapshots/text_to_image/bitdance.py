class Bitdance(FalNode):
    """
    Generate up to four photorealistic pictures from text with BitDance.
    bitdance, text-to-image, image, autoregressive, realistic

    An autoregressive model that draws in binary tokens, 10 to 100 sampling steps in each decoding step; sizes go to the nearest one it supports.

    Use cases:
    - Make a photo-like header for an article
    - Create product mood pictures for a pitch
    - Hold a product picture to the colours named in its description at guidance 15
    - Pin a long list of objects in a flat lay with guidance set to 12
    - Illustrate a lecture on image models with pictures drawn in binary tokens
    """

    endpoint: ClassVar[str] = "fal-ai/bitdance"
    title: ClassVar[str] = "BitDance – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "num_inference_steps")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture: a preset shape or a width and height, brought to the nearest size that the model supports.",
    )
    num_inference_steps: int = Field(
        default=25,
        ge=10,
        le=100,
        description="Sampling steps in each decoding step: more of them improve the picture and take longer.",
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=1,
        le=15,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
