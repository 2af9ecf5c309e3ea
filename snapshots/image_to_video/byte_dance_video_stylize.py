class ByteDanceVideoStylize(FalNode):
    """
    Turn a picture of a character into a short video in another style, with ByteDance's stylize workflow.
    bytedance, image-to-video, video, style-transfer, stylize, character

    Takes the picture and a style phrase of up to 100 characters; no length or size can be set. What the answer holds fal does not say, so the node hands it on whole.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Turn a selfie into a moving manga portrait
    - Make a felt-style thank-you clip of a couple
    - Give each player an animated pixel-art likeness
    - Restyle and animate a photo in one step
    - Try a woodblock style on a portrait with one phrase
    """

    endpoint: ClassVar[str] = "fal-ai/bytedance/video-stylize"
    title: ClassVar[str] = "ByteDance Video Stylize"
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
        description="Picture of the person or character that should appear in the new style.",
    )

    class OutputType(TypedDict):
        output: Any

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
