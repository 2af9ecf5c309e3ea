class HunyuanImageV21TextToImage(FalNode):
    """
    Generate up to four pictures with Tencent's open Hunyuan Image 2.1, a model made for 2K.
    hunyuan, tencent, text-to-image, image, 2k, refiner

    Prompts are rewritten unless told otherwise and a refiner pass can be added; 3.0 is larger and has no refiner.

    Use cases:
    - Make a 2K picture for a restaurant light box
    - Design a shop window from five words that the default rewriting fills out
    - Switch the refiner on for the last render of a jewel
    - Add a refiner pass to a fabric close-up for a catalogue
    - Draft without the refiner and finish with it
    """

    endpoint: ClassVar[str] = "fal-ai/hunyuan-image/v2.1/text-to-image"
    title: ClassVar[str] = "Hunyuan Image 2.1 – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "use_refiner", "use_reprompt")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=1,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    use_reprompt: bool = Field(
        default=True,
        description="Has the prompt rewritten by the image model's own helper for a possibly better picture.",
    )
    use_refiner: bool = Field(
        default=False, description="Sends the picture through a second model that cleans up fine structures."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.PNG, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
