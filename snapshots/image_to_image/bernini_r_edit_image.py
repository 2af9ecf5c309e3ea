class BerniniREditImage(FalNode):
    """
    Edit a picture by instruction with Bernini-R, ByteDance's model that generates and edits.
    bernini-r, image-to-image, image-editing, wan, prompt-expansion, negative-prompt

    Takes one picture and a prompt and returns one picture with a long edge of up to 1280 pixels; clips go to Edit Video.

    Use cases:
    - Change clothes or setting in a portrait photo
    - Restyle a room photo for an interior design board
    - Swap the season in a garden photo and keep it 1280 pixels wide
    - Change one still before Edit Video does the same to the clip
    - Log the expanded prompt that a two-word photo edit was drawn from
    """

    endpoint: ClassVar[str] = "fal-ai/bernini-r/edit-image"
    title: ClassVar[str] = "Bernini-R – Edit Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "max_image_size", "enable_prompt_expansion")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    negative_prompt: str | None = Field(
        default=None,
        description="What should stay out of the picture; without it the standard negative prompt of Wan 2.2 is used.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    max_image_size: int = Field(
        default=848,
        ge=256,
        le=1280,
        description="Longest edge in pixels to which the source picture is limited; larger keeps more detail and takes longer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model rewrite the prompt first; the model was tuned on such longer prompts.",
    )
    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to change.")

    class OutputType(TypedDict):
        output: ImageRef
        seed: int
        actual_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
