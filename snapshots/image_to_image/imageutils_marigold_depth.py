class ImageutilsMarigoldDepth(FalNode):
    """
    Create a fine-edged depth map with Marigold, a diffusion-based estimator that averages several predictions.
    marigold, image-to-image, depth-map, diffusion, depth, 3d-relief

    Slower than MiDaS or Zoe; ensemble size and steps trade time for accuracy.

    Use cases:
    - Carve a CNC relief of a carved pew from one careful photograph
    - Average twenty predictions of a bonsai for clean twig edges
    - Displace a plane in Blender with the depth of a crumpled map
    - Prepare a tactile print of a painting for blind museum visitors
    - Cut a 2.5D shadow box from the layers of a mountain panorama
    """

    endpoint: ClassVar[str] = "fal-ai/imageutils/marigold-depth"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "ensemble_size", "num_inference_steps", "processing_res")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    num_inference_steps: int = Field(
        default=10, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    ensemble_size: int = Field(
        default=10, ge=2, le=50, description="How many estimates are averaged; more are exact and slow."
    )
    processing_res: int = Field(
        default=0,
        ge=0,
        le=2048,
        description="Largest edge in pixels used for the computation; zero keeps the input's own size.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
