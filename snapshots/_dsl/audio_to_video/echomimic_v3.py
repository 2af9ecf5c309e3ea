class EchomimicV3(dsl.Builder, node_type="fal.audio_to_video.EchomimicV3"):
    """
    Make a portrait speak or sing along with a recording, with EchoMimic V3.

    Takes a picture, a recording and a prompt for the behaviour; sound and prompt have guidance weights of their own.

    Args:
        image: Portrait of the person who should speak, with the face clearly visible.
        audio: The speech or song that the lips follow.
        prompt: How the speaker behaves and what is around; the words spoken come from the audio.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        num_frames_per_generation: Frames made in one pass; larger passes hold together better but need more memory.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        audio_guidance_scale: How tightly mouth and gestures follow the sound; too high looks exaggerated.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        audio: dsl.FileInput[AudioRef],
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        num_frames_per_generation: dsl.Input[int] = 121,
        guidance_scale: dsl.Number = 4.5,
        audio_guidance_scale: dsl.Number = 2.5,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            audio=audio,
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_frames_per_generation=num_frames_per_generation,
            guidance_scale=guidance_scale,
            audio_guidance_scale=audio_guidance_scale,
            seed=seed,
        )
