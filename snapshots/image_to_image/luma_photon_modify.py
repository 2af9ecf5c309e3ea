class LumaPhotonModify(FalNode):
    """
    Modify an image by prompt with full Luma Photon, the slower and finer tier above Flash.
    luma, photon, image-to-image, image-editing, prompt-edit, restyle

    Choose one of seven ratios and a strength, where higher stays nearer to the original.

    Use cases:
    - Finish the chosen greenhouse-cafe concept from a rough 3D block-out
    - Reimagine a client's brick loft in warm Scandinavian timber for the final board
    - Turn a plain ceramic vase photo into a cover-worthy still life
    - Rework a novelist's mood photo into the fog-bound mansion of chapter nine
    - Give the orchestra's season image an autumnal palette and keep its layout
    """

    endpoint: ClassVar[str] = "fal-ai/luma-photon/modify"
    _required: ClassVar[tuple[str, ...]] = ("image", "strength", "aspect_ratio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "strength", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str | None = Field(
        default=None,
        max_length=5000,
        min_length=3,
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    strength: float | None = Field(
        default=None,
        ge=0,
        le=1,
        description="How much of the source picture survives. Higher stays closer to it, the reverse of denoising strength.",
    )
    aspect_ratio: AspectRatioSevenPresets | None = Field(
        default=None,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
