class SteadyDancer(dsl.Builder, node_type="fal.video_to_video.SteadyDancer"):
    """
    Make the person in a photo dance after a driving video with SteadyDancer, true to the photo's first look.

    480p to 720p, at most 241 frames, with the clip's sound copied over; pose strength and span can be set.

    Args:
        image: Photo of the person or figure that should dance; its look is kept. If none is given, fal takes a sample picture.
        video: The clip whose movement is copied; if none is given, fal takes a sample clip.
        prompt: The animated character in words: looks, surroundings and movement. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        frames_per_second: Frames a second of the result; unset keeps those of the driving video.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        resolution: Size of the video; higher is sharper and takes longer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        pose_guidance_scale: How strictly the given pose is held; higher copies it more exactly.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        pose_guidance_start: Share of the run from which the pose is enforced.
        pose_guidance_end: Share of the run after which the pose is no longer enforced.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        aspect_ratio: Shape of the video as width to height; auto takes that of the reference photo.
        num_frames: Number of frames; unset takes those of the driving video. It is brought to a multiple of four plus one.
        preserve_audio: Copies the sound of the driving video into the result; off returns a silent clip.
        use_turbo: Sets six steps and a guidance of 1 with the LightX2V LoRA, whatever is entered for them.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    num_frames: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef] | None = None,
        video: dsl.FileInput[VideoRef] | None = None,
        prompt: dsl.Input[str] = "A person dancing with smooth and natural movements.",
        negative_prompt: dsl.Input[
            str
        ] = "blurred, distorted face, bad anatomy, extra limbs, poorly drawn hands, poorly drawn feet, disfigured, out of frame, duplicate, watermark, signature, text",
        frames_per_second: dsl.Input[int] | None = None,
        seed: dsl.Input[int] = -1,
        resolution: dsl.Input[Literal["480p", "576p", "720p"]] = "576p",
        num_inference_steps: dsl.Input[int] = 6,
        guidance_scale: dsl.Number = 1.0,
        pose_guidance_scale: dsl.Number = 1.0,
        shift: dsl.Number = 5.0,
        pose_guidance_start: dsl.Number = 0.1,
        pose_guidance_end: dsl.Number = 0.4,
        acceleration: dsl.Input[Literal["light", "moderate", "aggressive"]] = "aggressive",
        enable_safety_checker: dsl.Input[bool] = False,
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
        num_frames: dsl.Input[int] | None = None,
        preserve_audio: dsl.Input[bool] = True,
        use_turbo: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            video=video,
            prompt=prompt,
            negative_prompt=negative_prompt,
            frames_per_second=frames_per_second,
            seed=seed,
            resolution=resolution,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            pose_guidance_scale=pose_guidance_scale,
            shift=shift,
            pose_guidance_start=pose_guidance_start,
            pose_guidance_end=pose_guidance_end,
            acceleration=acceleration,
            enable_safety_checker=enable_safety_checker,
            aspect_ratio=aspect_ratio,
            num_frames=num_frames,
            preserve_audio=preserve_audio,
            use_turbo=use_turbo,
        )
