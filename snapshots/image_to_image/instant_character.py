class InstantCharacter(FalNode):
    """
    Draw the character of one reference picture in new poses and settings with Tencent's InstantCharacter.
    instant-character, tencent, image-to-image, character-consistency, personalization, storybook

    Takes the picture and a prompt; a subject scale sets how dominant the character is.

    Use cases:
    - Keep a picture-book hero the same on every page
    - Show a brand mascot in seasonal scenes
    - Keep extra figures out of a character scene with a negative prompt
    - Lower the subject scale so the prompt may change the outfit
    - Raise the subject scale to 1.5 when a game hero drifts from the concept art
    """

    endpoint: ClassVar[str] = "fal-ai/instant-character"
    title: ClassVar[str] = "InstantCharacter – Reference to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "image_size", "scale", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(default="", description="The new scene, pose or style for the character.")
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the character to keep. A clear view on a plain background works best.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height of your own; more pixels cost more.",
    )
    scale: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="How strongly the reference character shows. Lower lets the prompt change the look more.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
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
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
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
