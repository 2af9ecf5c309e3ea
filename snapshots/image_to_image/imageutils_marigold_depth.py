class ImageutilsMarigoldDepth(FalNode):
    """
    Create a fine-edged depth map with Marigold, a diffusion-based estimator.
    marigold, image-to-image, depth-map, diffusion, depth, 3d-relief

    Several predictions are averaged; their number, the steps and the working resolution trade time for accuracy, unlike MiDaS or Zoe.

    Use cases:
    - Make the height map of a CNC relief from one photo
    - Get a depth map to displace a plane in Blender
    - Average twenty predictions for clean twig edges
    - Process a huge picture at a limited resolution
    - Spend fifty diffusion steps on the fine layers of a shadow box
    """

    endpoint: ClassVar[str] = "fal-ai/imageutils/marigold-depth"
    title: ClassVar[str] = "Marigold – Depth Map"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "ensemble_size", "num_inference_steps", "processing_res")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture whose depth should be mapped."
    )
    num_inference_steps: int = Field(
        default=10, ge=2, le=50, description="Denoising steps of each prediction; more are more accurate and slower."
    )
    ensemble_size: int = Field(
        default=10, ge=2, le=50, description="How many predictions are averaged; more are more accurate and slower."
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
