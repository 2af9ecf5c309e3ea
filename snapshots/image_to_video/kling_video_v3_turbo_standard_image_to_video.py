class KlingVideoV3TurboStandardImageToVideo(FalNode):
    """
    Animate a first frame with Kling 3.0 Turbo Standard, in one shot or a storyboard of up to six.
    kling, image-to-video, video, turbo, multi-shot, storyboard, standard

    Picture, prompt and 3 to 15 seconds at the lower tier; Turbo Pro takes the same inputs.

    Use cases:
    - Animate menu photos for a restaurant's feed
    - Turn a workshop photo into a moving course cover
    - Draft a six-shot sequence from a picture before Turbo Pro
    - Bring a batch of stills to life without prompts
    - Check the pacing of a storyboard that starts from a drawn frame
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v3/turbo/standard/image-to-video"
    title: ClassVar[str] = "Kling 3.0 Turbo Standard – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 52428800,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
            "formats": ["jpeg", "png"],
        }
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that becomes the first frame of the video. JPEG or PNG, up to 50 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    multi_prompt: list[KlingV3MultiPromptElementTurbo] = Field(
        default=[],
        max_length=6,
        min_length=1,
        description="Storyboard of the shots in order, each with its prompt and length, together 15 seconds at most; it takes the place of the prompt.",
    )
    prompt: str | None = Field(
        default=None,
        description="What happens in the video: action, camera, light and mood; optional. Not together with multi_prompt.",
    )
    duration: DurationThreeToFifteen | None = Field(
        default=None, description="Length of the video in seconds; longer takes longer to make and costs more."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
