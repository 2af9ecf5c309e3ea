class ImageutilsDepth(FalNode):
    """
    Create a depth map of a picture with MiDaS, in the older utility with a single picture out.
    midas, image-to-image, depth-map, depth, utility, 3d

    The preprocessor MiDaS returns depth and normals apart; Marigold gives finer edges.

    Use cases:
    - Get a quick depth map for a parallax slide
    - Tell a singer from the curtain behind by grey values of distance
    - Compute normals along with depth by one switch
    - Bring out a coin's relief in a surface normal map
    - Cut a far wall out of a statue's normals by the background threshold
    """

    endpoint: ClassVar[str] = "fal-ai/imageutils/depth"
    title: ClassVar[str] = "MiDaS – Depth Map"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "depth_and_normal", "bg_th")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture whose depth should be mapped."
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
