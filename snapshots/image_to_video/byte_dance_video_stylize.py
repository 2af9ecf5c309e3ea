class ByteDanceVideoStylize(FalNode):
    """
    Restyle a character picture and get it back as a short video with ByteDance's stylize workflow: one image plus a style phrase of up to 100 characters, nothing else to set.
    bytedance, image-to-video, video, stylize, style-transfer, effects, character

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - See the amateur football coach as a moving manga villain for the club dinner
    - Recast a wedding couple in felt-puppet style for the thank-you message
    - Try 'ukiyo-e woodblock' on a barber's portrait for his window
    - Give each tabletop player an animated pixel-art likeness from a selfie
    - Show a child her hamster as a claymation explorer
    """

    endpoint: ClassVar[str] = "fal-ai/bytedance/video-stylize"
    _required: ClassVar[tuple[str, ...]] = ("style", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "style")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ()}

    style: str = Field(
        default="",
        max_length=100,
        description="A short phrase naming the look, such as a medium, an era or an animation technique.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )

    class OutputType(TypedDict):
        output: Any

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
