class HidreamE11(FalNode):
    """
    Edit a picture by instruction with HiDream-E1.1, an open model.
    hidream, image-to-image, image-editing, open-weights, instruction, negative-prompt

    Takes an optional description of the finished picture, and a guidance scale each for text and picture; up to four results.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/hidream-o1-image/edit.

    Use cases:
    - Change clothes or colours in a photo by a plain instruction
    - Darken a day scene into night
    - Describe the finished picture besides the instruction
    - Weigh the source picture against the text with two scales
    - Rule out blur and extra fingers in a portrait edit by a negative prompt
    """

    endpoint: ClassVar[str] = "fal-ai/hidream-e1-1"
    title: ClassVar[str] = "HiDream-E1.1 – Edit Image"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "target_image_description", "image_guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    target_image_description: str | None = Field(
        default=None, description="Describes the finished picture, not the change. Left blank, the model imagines it."
    )
    prompt: str | None = Field(default=None, description="The change to make, as an instruction.")
    negative_prompt: str = Field(
        default="low resolution, blur",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to change.")
    num_inference_steps: int = Field(
        default=50, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    image_guidance_scale: float = Field(
        default=2.0, ge=0, le=20, description="How closely the source picture is respected; higher changes less of it."
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
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
