class LongcatSingleAvatarImageAudioToVideo(FalNode):
    """
    Animate the person in your image to a voice recording with LongCat Single Avatar, identity held over many chained segments; pick this over the audio-only sibling when the face is given.
    longcat, audio-to-video, image-to-video, avatar, lip-sync, long-video

    Use cases:
    - Let a mayor's portrait speak a three-minute new year address
    - Bring a mascot photo to life for a stadium safety talk
    - Turn a nurse's picture and script audio into patient guidance
    - Make a 1920s actress recite from a restored phonograph track
    - Have an author's jacket photo read the first page
    """

    endpoint: ClassVar[str] = "fal-ai/longcat-single-avatar/image-audio-to-video"
    _required: ClassVar[tuple[str, ...]] = ("image", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt", "num_segments", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )
    prompt: str = Field(
        default="A person is talking naturally with natural expressions and movements.",
        description="How the speaker behaves and what is around; the words spoken come from the audio.",
    )
    negative_prompt: str = Field(
        default="Close-up, Bright tones, overexposed, static, blurred details, subtitles, style, works, paintings, images, static, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, misshapen limbs, fused fingers, still picture, messy background, three legs, many people in the background, walking backwards",
        description="What should stay out of the result: objects, flaws, colours or sounds. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(
        default=50, ge=10, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    text_guidance_scale: float = Field(
        default=4.0,
        ge=1,
        le=10,
        description="How closely the words are followed, next to other inputs; higher obeys more.",
    )
    audio_guidance_scale: float = Field(
        default=4.0,
        ge=1,
        le=10,
        description="How tightly mouth and gestures follow the sound; too high looks exaggerated.",
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_480P,
        description="How large and detailed the result gets; higher takes longer and often costs more.",
    )
    num_segments: int = Field(
        default=1, ge=1, le=10, description="How many stretches of about five seconds to make one after another."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
