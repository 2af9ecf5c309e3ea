class DecartLucy2VtonRealtime(FalNode):
    """
    Set up a live virtual try-on of a camera picture with Decart's Lucy 2.1 VTON.
    lucy, decart, video-to-video, video, realtime, virtual-try-on, fashion

    Takes a frame, a picture of the outfit and a prompt; the picture travels over a live connection, so it cannot run through the queue.

    Use cases:
    - Prepare a try-on mirror for a clothes shop without writing a prompt
    - Choose the outfit for a live fashion stream
    - Dress a webcam guest from one jacket photo by the built-in instruction
    - Rehearse a live try-on with the sample outfit before your own photos exist
    - Fit a changing-room screen with the Lucy model made for garments alone
    """

    endpoint: ClassVar[str] = "decart/lucy2-vton/realtime"
    title: ClassVar[str] = "Lucy 2.1 VTON Realtime"
    _basic_fields: ClassVar[tuple[str, ...]] = ("reference_image", "prompt", "image")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ()}

    prompt: str = Field(
        default="Substitute the current top with the outfit from the reference image, matching its color, material, and fit",
        description="The change as an instruction; the sample swaps the top for the outfit in the reference picture.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Frame of the live camera that shows the person.",
    )
    reference_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="reference_image_url",
        description="Picture of the outfit or character that the person takes on; if none is given, fal puts in a sample picture.",
    )

    class OutputType(TypedDict):
        output: Any

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
