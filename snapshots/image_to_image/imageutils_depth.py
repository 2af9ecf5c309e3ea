class ImageutilsDepth(FalNode):
    """
    Create a MiDaS depth map from one image, the older utility version with a single picture out.
    midas, image-to-image, depth-map, depth, utility, 3d

    Use image-preprocessors/midas for separate depth and normal images, or marigold-depth for finer edges.

    Use cases:
    - Test a quick depth pass on a stairwell before paying for a slower estimate
    - Separate a pianist from the stage curtains by distance for a title card
    - Sort holiday slides into near and far subjects by their mean grey value
    - Feed a stereogram maker with the relief of a seashell photo
    - Add depth to a flat puppet-theatre picture for a scroll animation
    """

    endpoint: ClassVar[str] = "fal-ai/imageutils/depth"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "depth_and_normal", "bg_th")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    a: float = Field(
        default=6.283185307179586,
        description="Weight of the view direction when normals are computed: lower exaggerates relief, higher flattens it.",
    )
    bg_th: float = Field(
        default=0.1, description="Depth below which a pixel is treated as background when normals are computed."
    )
    depth_and_normal: bool = Field(
        default=False, description="Compute surface normals along with the depth. Leave off for a plain depth map."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
