class Lyria3Pro(FalNode):
    """
    Compose music with or without vocals using Lyria 3 Pro, the higher tier of Google's Lyria 3.
    lyria, google, text-to-audio, music, song, vocals, lyrics

    The same inputs: a description and an optional picture for the mood; lyrics come back as text.

    Use cases:
    - Produce a theme song for a podcast series
    - Score a short film scene from its still
    - Render the final of a song sketched with Lyria 3
    - Sing given lyrics in two languages with Lyria Pro
    - Turn a brand's key visual into its sound
    """

    endpoint: ClassVar[str] = "fal-ai/lyria3/pro"
    title: ClassVar[str] = "Lyria 3 Pro – Music"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=1,
        description="The music you want: genre, mood, instruments, tempo, kind of voice; lyrics in any language may be included.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture whose mood and theme the music should match; optional.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        lyrics: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
